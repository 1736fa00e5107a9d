import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { denials } from "../policy-pack/controls/denials";
import { describeRules } from "../policy-pack/describe";

/** A managed rule of AWS Config that watches controls at run time, as `policy-pack/controls/runtimeRules.json` states it. */
interface RuntimeRule {
  readonly identifier: string;
  /** Keys of the catalogue. */
  readonly keys: readonly string[];
  /** Provisions that published HIPAA rule sets map it to. */
  readonly citations: readonly string[];
  readonly parameters?: Readonly<Record<string, string>>;
  readonly alert?: boolean;
}

/** The managed rules that the conformance pack runs. */
export const runtimeRules = JSON.parse(
  readFileSync(resolve(__dirname, "../policy-pack/controls/runtimeRules.json"), "utf8"),
) as readonly RuntimeRule[];

/**
 * The list behind the conformance pack: each managed rule with the controls of the gate that it watches on, and with their
 * provisions first. A rule about what only run time shows names the controls of the catalogue instead.
 */
export function conformanceRules(): string {
  const rules = describeRules();
  const list = runtimeRules.map(({ identifier, keys, citations, ...more }) => {
    const watched = rules.filter(({ equivalents }) => equivalents.awsConfig?.includes(identifier));
    const cited = watched.flatMap((rule) => rule.citations.map(({ provision }) => provision));
    return {
      identifier,
      controls: watched.length === 0 ? keys : watched.map(({ id }) => id).sort(),
      citations: [...new Set([...cited, ...citations])],
      ...more,
    };
  });
  return JSON.stringify(list);
}

/** The statements of the service control policy that end no safeguard of an account. */
export function accountSafeguards(): string {
  return JSON.stringify(denials.flatMap(({ sid, actions }) => (actions === undefined ? [] : [{ sid, actions }])));
}

/** Managed rules of the conformance pack that watch a control at run time. */
export function watchedBy(awsConfig: readonly string[] | undefined): readonly string[] {
  return (awsConfig ?? []).filter((id) => runtimeRules.some(({ identifier }) => identifier === id));
}

/** Statements of the organisation's policies that deny undoing a control: `SCP DenyEndingTrails`. */
export function deniedBy(control: string): readonly string[] {
  return denials.filter(({ controls }) => controls.includes(control)).map(({ policy, sid }) => `${policy} ${sid}`);
}
