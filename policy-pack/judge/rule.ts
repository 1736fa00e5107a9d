import type { Control } from "../controls/control";
import type { RuleConfig } from "./config";
import type { Exemptions } from "./exemptions";
import type { Levels } from "./levels";
import type { Judged, Stack } from "./resource";

/** One thing that is wrong, or that cannot be told. */
export interface Finding {
  readonly resource: Judged;
  /** The property that it is about, e.g. `rules[0].kmsMasterKeyId`. Its value never goes into a message. */
  readonly at?: string;
  /** What is wrong, as a clause: "storageEncrypted is not set, …". */
  readonly what: string;
  /** How to mend this case; the control's remediation when left out. */
  readonly mend?: string;
}

/** What a rule hands its findings to. */
export interface Verdict {
  readonly config: RuleConfig;
  /** For the rules about exemptions; a finding that one covers becomes an advisory by itself. */
  readonly exemptions: Exemptions;
  /** For the rule about levels: which rules configuration lowers. */
  readonly levels: Pick<Levels, "lowered">;
  /** The resource breaks the control. */
  violation(finding: Finding): void;
  /** The control may hold, but nothing here proves it. A violation unless configuration says `unprovable: report`. */
  unprovable(finding: Finding): void;
  /**
   * Not known at this preview, and judged in the update, before the resource is created and with the power to stop that.
   * An advisory that says so.
   */
  deferred(finding: Finding): void;
}

/**
 * One rule: how a control is judged. `resource` sees one resource's inputs before it is created and can stop that, in
 * an update too, so everything that one resource's inputs decide belongs there. `stack` sees all resources after the
 * last one, with dependencies; it is for relations and for what is unknown.
 */
export interface Rule {
  readonly control: Control;
  /** The type tokens that the rule has to see, twins included; none: it sees all. No other resource costs it anything. */
  readonly types: readonly string[];
  /** When it is asked, for the two rules that frame the others. @default in the order of the list, between those */
  readonly turn?: "first" | "last";
  /** The configuration keys that it reads. */
  readonly settings: readonly (keyof RuleConfig)[];
  readonly resource?: (resource: Judged, verdict: Verdict) => void;
  readonly stack?: (stack: Stack, verdict: Verdict) => void;
}

/** The rules in the order in which they have to be asked. */
export function inTurn(rules: readonly Rule[]): readonly Rule[] {
  const turn = (rule: Rule): number => (rule.turn === "first" ? 0 : rule.turn === "last" ? 2 : 1);
  return [...rules].sort((one, other) => turn(one) - turn(other));
}
