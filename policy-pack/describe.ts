import type { Severity } from "@pulumi/policy";
import { citations, type Equivalents } from "./controls/control";
import { stageOf, stages, type Stage } from "./controls/stages";
import { faultsOfConfigFile } from "./judge/configFile";
import { rules } from "./rules";

/** A rule of the pack as plain data: what documents and reports say about it. */
export interface RuleDescription {
  readonly id: string;
  readonly title: string;
  readonly level: "mandatory" | "advisory";
  readonly severity: Severity;
  /** Provisions of 45 CFR Part 164 with their captions; messages cite the first. */
  readonly citations: readonly { readonly provision: string; readonly caption: string }[];
  readonly description: string;
  readonly remediation: string;
  readonly source: string;
  readonly equivalents: Equivalents;
  /** Type tokens that it judges; none where it judges the stack or the configuration of the pack. */
  readonly types: readonly string[];
  /** Keys of its configuration. */
  readonly settings: readonly string[];
  readonly stage: Stage["id"];
}

/** Every rule of the pack, in the order of its table of contents. Loading this file starts nothing. */
export function describeRules(): readonly RuleDescription[] {
  return rules.map(({ control, types, settings }) => ({
    id: control.id,
    title: control.title,
    level: control.level ?? "mandatory",
    severity: control.severity,
    citations: control.citations.map((provision) => ({ provision, caption: citations[provision] })),
    description: control.description,
    remediation: control.remediation,
    source: control.source,
    equivalents: control.equivalents,
    types: [...types],
    settings: [...settings],
    stage: stageOf(control).id,
  }));
}

/** The stages of the work, in order. */
export function describeStages(): readonly Stage[] {
  return stages;
}

/** What is wrong with a configuration file of the pack; see {@link faultsOfConfigFile}. */
export function checkConfiguration(file: unknown): readonly string[] {
  return faultsOfConfigFile(file, rules);
}
