import { isRecord } from "./paths";
import { type Check, type ExistingResource, type LimitContext, UNKNOWN } from "./types";

const ECHOED = 80;

// A long value is cut: the refusal is read in a terminal.
const refusal = (code: string, value: unknown, constraint: string): string => {
  const text = String(value);
  const shown = text.length > ECHOED ? `${text.slice(0, ECHOED)}…` : text;
  return `${code}: Value '${shown}' failed to satisfy constraint: ${constraint}`;
};

/** A string of this many characters. */
export function length(code: string, min: number, max: number): Check {
  return (value) =>
    typeof value === "string" && ([...value].length < min || [...value].length > max)
      ? refusal(code, value, `Member must have length between ${min} and ${max}, both inclusive`)
      : undefined;
}

/** A number in this range, both ends included. */
export function between(code: string, min: number, max: number): Check {
  return (value) =>
    typeof value === "number" && (value < min || value > max || !Number.isInteger(value))
      ? refusal(code, value, `Member must be a whole number between ${min} and ${max}, both inclusive`)
      : undefined;
}

/** One of these values. */
export function oneOf(code: string, allowed: readonly (string | number)[]): Check {
  return (value) =>
    (typeof value === "string" || typeof value === "number") && !allowed.includes(value)
      ? refusal(code, value, `Member must satisfy enum value set: [${allowed.join(", ")}]`)
      : undefined;
}

/** A string of this grammar; `rule` says it in words. */
export function matches(code: string, pattern: RegExp, rule: string): Check {
  return (value) => (typeof value === "string" && !pattern.test(value) ? `${code}: '${value}' ${rule}` : undefined);
}

/** A list of this many elements. */
export function count(code: string, min: number, max: number, what: string): Check {
  return (value) =>
    Array.isArray(value) && (value.length < min || value.length > max)
      ? `${code}: ${value.length} ${what} given, between ${min} and ${max} are allowed.`
      : undefined;
}

/** Objects whose `key` differs from one another. */
export function distinct(code: string, key: string): Check {
  return (value) => {
    const seen = new Set<unknown>();
    for (const element of Array.isArray(value) ? (value as unknown[]) : []) {
      const found = isRecord(element) ? element[key] : undefined;
      if (found === undefined || found === null || found === UNKNOWN) {
        continue;
      }
      if (seen.has(found)) {
        return `${code}: Found two elements with the same ${key}: '${String(found)}'.`;
      }
      seen.add(found);
    }
    return undefined;
  };
}

/** The region a resource lives in: its own `region`, or the provider's. UNKNOWN where that is not known. */
export function regionOf(context: LimitContext): unknown {
  return context.inputs["region"] ?? context.region;
}

/** A property of a resource that exists: as AWS answered it, or as it was asked for. */
export function propertyOf(resource: ExistingResource, property: string): unknown {
  return resource.outputs[property] ?? resource.inputs[property] ?? undefined;
}

/** The other resources of a type in the same region. One whose region is not known is left out. */
export function othersInRegion(context: LimitContext, type: string = context.type): readonly ExistingResource[] {
  const region = regionOf(context);
  return others(context, type).filter((other) => (propertyOf(other, "region") ?? context.region) === region);
}

/** The other resources of a type in the account. */
export function others(context: LimitContext, type: string = context.type): readonly ExistingResource[] {
  return context.existing(type).filter((other) => other.urn !== context.urn);
}

/** How far a value must be unique, and the refusal where it is not. */
export interface Uniqueness {
  /** The property of the other resources that must differ. */
  readonly property: string;
  readonly scope: "region" | "account";
  /** Types whose resources share the name space. @default the type of the resource itself */
  readonly types?: readonly string[];
  /** Compared without case. @default false */
  readonly ignoreCase?: boolean;
  readonly refuse: (value: string) => string;
}

/** A string that no other resource of the type has. */
export function unique(rule: Uniqueness): Check {
  const fold = (value: unknown): unknown =>
    rule.ignoreCase && typeof value === "string" ? value.toLowerCase() : value;
  return (value, context) => {
    const peers = (rule.types ?? [context.type]).flatMap((type) =>
      rule.scope === "region" ? othersInRegion(context, type) : others(context, type),
    );
    const taken =
      typeof value === "string" && peers.some((peer) => fold(propertyOf(peer, rule.property)) === fold(value));
    return taken ? rule.refuse(value) : undefined;
  };
}
