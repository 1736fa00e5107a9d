/** How grave a finding is, gravest first. */
export const SEVERITIES = ["critical", "high", "medium", "low"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Why a finding does not stop the run: what the pack's configuration says. */
export interface Exemption {
  readonly reason: string;
  readonly owner: string;
  readonly ticket: string;
  /** Last day, YYYY-MM-DD. */
  readonly expiry: string;
}

/** One report of a policy pack about one resource. */
export interface Finding {
  readonly rule: string;
  readonly pack: string;
  readonly level: "mandatory" | "advisory";
  readonly severity: Severity;
  readonly urn: string;
  /** Type token of the resource. */
  readonly type: string;
  /** Name of the resource in the program. */
  readonly name: string;
  /** What must hold; the whole message where the pack is not ours. */
  readonly title: string;
  /** Where and what is wrong. */
  readonly what: string;
  /** Provision of 45 CFR Part 164 with its caption. */
  readonly provision?: string;
  readonly mend?: string;
  readonly exemption?: Exemption;
}

/** How many findings there are of each kind. */
export interface Counts {
  readonly mandatory: number;
  readonly advisory: number;
  readonly exempted: number;
}

export function countsOf(findings: readonly Finding[]): Counts {
  const open = findings.filter(({ exemption }) => exemption === undefined);
  return {
    mandatory: open.filter(({ level }) => level === "mandatory").length,
    advisory: open.filter(({ level }) => level === "advisory").length,
    exempted: findings.length - open.length,
  };
}

/** The counts as words: "2 mandatory, 1 advisory, 0 exempted". */
export function countsInWords({ mandatory, advisory, exempted }: Counts): string {
  return `${mandatory} mandatory, ${advisory} advisory, ${exempted} exempted`;
}

/** `type 'name'`, as messages name a resource. */
export function subject({ type, name }: Pick<Finding, "type" | "name">): string {
  return `${type} '${name}'`;
}
