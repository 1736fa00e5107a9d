import { openSchemas } from "../../cli/sandbox/provider/schema/schemas";
import type { RuleConfig } from "../../policy-pack/judge/config";
import type { Rule } from "../../policy-pack/judge/rule";
import type { Recordings } from "./base/recordings";
import { Gate, isMandatory } from "./gate";
import type { Form, Mutant } from "./model";
import { mutantsOf } from "./mutants";
import { refusals } from "./refusals";
import { Weakener } from "./weaken";

/** What became of one weakening in one form. */
export interface Outcome {
  readonly mutant: Mutant;
  readonly form: Form;
  /** The complaint that caught it; undefined for a survivor. */
  readonly caughtBy?: string;
  /** The advice that a survivor is given, which stops nothing. */
  readonly advised?: string;
  /** Whether nothing that is left of the stack had to do with what is gone. */
  readonly traceless: boolean;
  /** Whether the form shows the change at all: inside a text that is not known yet it does not. */
  readonly visible: boolean;
}

export interface RunResult {
  readonly outcomes: readonly Outcome[];
  /** Weakenings that the provider itself refuses, so that no rule is asked. */
  readonly refused: readonly { readonly mutant: Mutant; readonly reason: string }[];
  /** What the gate says of the stack as it is, by form; empty when it is as compliant as it should be. */
  readonly baseline: Readonly<Partial<Record<Form, readonly string[]>>>;
}

export interface RunOptions {
  readonly forms: readonly Form[];
  readonly full?: boolean;
  /** What every rule is configured with. */
  readonly config?: RuleConfig;
  readonly select?: (mutant: Mutant) => boolean;
}

/** Weakens a recorded stack in every way that the operators know, and judges each weakened stack with these rules. */
export function run(recordings: Recordings, rules: readonly Rule[], options: RunOptions): RunResult {
  const schemas = openSchemas(undefined);
  const weakener = new Weakener(recordings, schemas);
  const all = mutantsOf(recordings.state, schemas).filter((mutant) => options.select?.(mutant) ?? true);
  const refused = all.flatMap((mutant) => {
    const reason = refusals(weakener.weaken(mutant, mutant.only ?? "state").changes, schemas)[0];
    return reason === undefined ? [] : [{ mutant, reason }];
  });
  const dead = new Set(refused.map(({ mutant }) => mutant));
  const mutants = all.filter((mutant) => !dead.has(mutant));
  const mandatory = rules.filter(isMandatory);
  const advisory = rules.filter((rule) => !isMandatory(rule));
  const origins = new Map(recordings.state.map(({ name = "", from = {} }) => [name, Object.values(from).flat()]));
  const traceless = ({ removes, edits }: Mutant): boolean =>
    removes.length > 0 &&
    edits.length === 0 &&
    removes.every((name) => (origins.get(name) ?? []).every((origin) => removes.includes(origin)));
  const baseline: Partial<Record<Form, readonly string[]>> = {};
  const outcomes = options.forms.flatMap((form) => {
    const asked = { everything: options.full ?? false, config: options.config ?? {} };
    const gate = new Gate(mandatory, recordings[form], asked);
    const advice = new Gate(advisory, recordings[form], asked);
    baseline[form] = gate.baseline;
    return mutants
      .filter(({ only }) => only === undefined || only === form)
      .map((mutant): Outcome => {
        const { changes, visible } = weakener.weaken(mutant, form);
        const caughtBy = gate.judge(changes);
        const advised = caughtBy === undefined ? advice.judge(changes) : undefined;
        return {
          mutant,
          form,
          visible,
          traceless: traceless(mutant),
          ...(caughtBy === undefined ? {} : { caughtBy }),
          ...(advised === undefined ? {} : { advised }),
        };
      });
  });
  return { outcomes, refused, baseline };
}
