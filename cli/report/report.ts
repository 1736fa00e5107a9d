import { type Counts, countsOf, type Finding } from "./finding";
import { type Judgement } from "./events";
import { type PackInfo } from "./rules";
import { ordered } from "./workList";

/** Everything that a report can say, whatever its format. */
export interface Report {
  /** What was judged: a stack or a file. */
  readonly subject: string;
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  readonly packs: Readonly<Record<string, string>>;
  /** Why the run ended other than because of findings; with any, or incomplete, nobody can say that the rest is fine. */
  readonly errors: readonly string[];
  readonly complete: boolean;
  readonly pack: PackInfo;
  /** Where resources are declared, by URN: a file of the project and a line. */
  readonly positions: ReadonlyMap<string, Position>;
}

/** A place in the program. */
export interface Position {
  /** Relative to the project's folder. */
  readonly file: string;
  readonly line: number;
}

/** Puts a report together. */
export function reportOf(
  subject: string,
  judgement: Judgement,
  pack: PackInfo,
  positions: ReadonlyMap<string, Position> = new Map(),
): Report {
  const { findings, packs, errors, complete } = judgement;
  return {
    subject,
    findings: ordered(findings),
    counts: countsOf(findings),
    packs,
    errors,
    complete: complete && Object.keys(packs).length > 0,
    pack,
    positions,
  };
}

/** The packs that judged: "phi-policy-pack 0.1.0". */
export function judgedBy({ packs }: Report): string {
  const names = Object.entries(packs).map(([name, version]) => `${name} ${version}`);
  return names.length === 0 ? "no policy pack" : names.join(", ");
}

/** Why a report proves nothing, or undefined when it does. */
export function doubt({ complete, errors, packs }: Report): string | undefined {
  if (Object.keys(packs).length === 0) {
    return ["No policy pack judged this run, so nothing is proven.", ...errors].join("\n");
  }
  if (!complete) {
    return ["The run did not come to its end, so there may be more findings.", ...errors].join("\n");
  }
  return errors.length === 0 ? undefined : ["The run failed, so there may be more findings.", ...errors].join("\n");
}
