import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Severity } from "./finding";

/** What a pack says about one of its rules. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly level: "mandatory" | "advisory";
  readonly severity: Severity;
  readonly citations: readonly { readonly provision: string; readonly caption: string }[];
  readonly description: string;
  readonly remediation: string;
  readonly source: string;
  readonly equivalents: Readonly<Record<string, readonly string[]>>;
  readonly stage: string;
}

/** A step of the work, see `policy-pack/controls/stages.ts`. */
export interface StageInfo {
  readonly id: string;
  readonly title: string;
}

/** What reports know of the pack whose findings they show. */
export interface PackInfo {
  readonly rules: ReadonlyMap<string, RuleInfo>;
  readonly stages: readonly StageInfo[];
  /** What is wrong with a configuration file of the pack, parsed. */
  readonly checkConfiguration: (file: unknown) => readonly string[];
}

interface Description {
  describeRules(): readonly RuleInfo[];
  describeStages(): readonly StageInfo[];
  checkConfiguration(file: unknown): readonly string[];
}

/** Asks the compiled pack in a folder; a pack of somebody else has nothing to say, and its findings tell for themselves. */
export function loadPack(folder: string): PackInfo {
  const file = join(folder, "bin", "describe.js");
  if (!existsSync(file)) {
    return { rules: new Map(), stages: [], checkConfiguration: () => [] };
  }
  const description = createRequire(file)(file) as Description;
  return {
    rules: new Map(description.describeRules().map((rule) => [rule.id, rule])),
    stages: description.describeStages(),
    checkConfiguration: (config) => description.checkConfiguration(config),
  };
}
