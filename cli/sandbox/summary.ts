/** A stack's exported state, as far as the summary reads it. */
export interface ExportedState {
  readonly deployment: { readonly resources?: readonly ExportedResource[] };
}

export interface ExportedResource {
  readonly urn: string;
  readonly type: string;
  /** True for what a provider manages, false for components and the stack. */
  readonly custom?: boolean;
  readonly parent?: string;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

/** How many resources an area of the foundation holds. */
export interface Area {
  readonly name: string;
  readonly resources: number;
  readonly components: number;
}

const OUTSIDE_OF_AREAS = "other";

/** Counts resources by the area of the nearest component above them, by its type token `phi:<area>:<Class>`. */
export function countByArea(state: ExportedState): Area[] {
  const resources = state.deployment.resources ?? [];
  const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  const areas = new Map<string, Area>();
  const add = (name: string, counts: Partial<Area>): void => {
    const area = areas.get(name) ?? { name, resources: 0, components: 0 };
    areas.set(name, {
      name,
      resources: area.resources + (counts.resources ?? 0),
      components: area.components + (counts.components ?? 0),
    });
  };
  for (const resource of resources) {
    const own = areaOf(resource.type);
    if (own !== undefined) {
      add(own, { components: 1 });
    } else if (resource.custom === true && !resource.type.startsWith("pulumi:")) {
      add(areaAbove(resource, byUrn), { resources: 1 });
    }
  }
  return [...areas.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function areaAbove(resource: ExportedResource, byUrn: ReadonlyMap<string, ExportedResource>): string {
  let current: ExportedResource | undefined = resource;
  while (current !== undefined) {
    const area = areaOf(current.type);
    if (area !== undefined) {
      return area;
    }
    current = current.parent === undefined ? undefined : byUrn.get(current.parent);
  }
  return OUTSIDE_OF_AREAS;
}

function areaOf(type: string): string | undefined {
  return /^phi:([^:/]+):/.exec(type)?.[1];
}

/** The stack's outputs by name, each as one line; a secret is never shown. */
export function describeOutputs(state: ExportedState): [string, string][] {
  const stack = state.deployment.resources?.find((resource) => resource.type === "pulumi:pulumi:Stack");
  return Object.entries(stack?.outputs ?? {})
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, value]) => [name, describe(value)]);
}

/** What marks a secret in exported state (sdk/go/common/resource/sig). */
const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";

function describe(value: unknown): string {
  const masked = mask(value);
  return typeof masked === "string" ? masked : JSON.stringify(masked);
}

function mask(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(mask);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const entries = Object.entries(value);
  return entries.some(([key, mark]) => key === SIGNATURE && mark === SECRET)
    ? "[secret]"
    : Object.fromEntries(entries.map(([key, inner]) => [key, mask(inner)]));
}

/** What the pack said of a run. */
export interface Verdicts {
  /** Rules that judged something and found nothing wrong. */
  readonly passed: readonly string[];
  readonly failed: readonly string[];
}

interface PolicySummary {
  readonly passed?: readonly string[];
  readonly failed?: readonly string[];
}

/** Collects the pack's verdicts from an event log of the engine: one event a line. */
export function readVerdicts(eventLog: string): Verdicts {
  const passed = new Set<string>();
  const failed = new Set<string>();
  for (const line of eventLog.split("\n").filter((text) => text.includes("Summary"))) {
    const event = JSON.parse(line) as Record<string, PolicySummary | undefined>;
    for (const summary of [event["policyAnalyzeSummaryEvent"], event["policyAnalyzeStackSummaryEvent"]]) {
      summary?.passed?.forEach((rule) => passed.add(rule));
      summary?.failed?.forEach((rule) => failed.add(rule));
    }
  }
  return { passed: [...passed].filter((rule) => !failed.has(rule)).sort(), failed: [...failed].sort() };
}
