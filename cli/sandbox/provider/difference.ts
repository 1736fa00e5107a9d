import { identifyingProperties } from "./identity";
import { UNKNOWN } from "./limits/types";
import { type Properties } from "./marshal";
import { type ResourceSchema } from "./schema/model";

/** How one argument changes. */
export type ChangeKind = "add" | "delete" | "update";

/** How a resource changes. */
export interface Difference {
  /** The arguments that change, by path (`tags.Owner`), and whether that makes a new resource. */
  readonly changes: ReadonlyMap<string, { readonly kind: ChangeKind; readonly replaces: boolean }>;
  /** The new resource would have the identity of the old one, so the old one has to go first. */
  readonly deleteBeforeReplace: boolean;
}

/**
 * What changes between two sets of arguments. Outputs play no part: what the service fills in is no change, and what
 * was changed behind the engine's back is in the old arguments after a refresh.
 */
export function difference(
  schema: ResourceSchema,
  olds: Properties,
  news: Properties,
  ignored: readonly string[] = [],
): Difference {
  const changes = new Map<string, { readonly kind: ChangeKind; readonly replaces: boolean }>();
  for (const name of new Set([...Object.keys(olds), ...Object.keys(news)])) {
    if (isIgnored(name, ignored)) {
      continue;
    }
    const replaces = schema.inputs[name]?.replaces ?? false;
    compare(olds[name], news[name], name, (path, kind) => {
      if (!isIgnored(path, ignored)) {
        changes.set(path, { kind, replaces });
      }
    });
  }
  const replaces = [...changes.values()].some((change) => change.replaces);
  const identity = identifyingProperties(schema);
  const keepsIdentity =
    identity.length > 0 &&
    identity.every((name) => news[name] !== UNKNOWN && same(olds[name], news[name]) && news[name] !== undefined);
  return { changes, deleteBeforeReplace: replaces && keepsIdentity };
}

function isIgnored(path: string, ignored: readonly string[]): boolean {
  return ignored.some((name) => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`));
}

function compare(old: unknown, now: unknown, path: string, report: (path: string, kind: ChangeKind) => void): void {
  if (same(old, now)) {
    return;
  }
  if (old === undefined || now === undefined) {
    report(path, old === undefined ? "add" : "delete");
  } else if (isObject(old) && isObject(now)) {
    for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
      compare(old[key], now[key], /^\w+$/.test(key) ? `${path}.${key}` : `${path}["${key}"]`, report);
    }
  } else if (Array.isArray(old) && Array.isArray(now)) {
    for (let index = 0; index < Math.max(old.length, now.length); index++) {
      compare(old[index], now[index], `${path}[${index}]`, report);
    }
  } else {
    report(path, "update");
  }
}

function isObject(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether two values are equal; what is not known yet equals nothing. */
export function same(one: unknown, other: unknown): boolean {
  if (one === UNKNOWN || other === UNKNOWN) {
    return false;
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((element, index) => same(element, other[index]));
  }
  if (isObject(one) && isObject(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].every((key) => same(one[key], other[key]));
  }
  return one === other || (typeof one === "string" && typeof other === "string" && sameDocument(one, other));
}

/** Policy documents and the like are compared by what they say: AWS does not keep their spacing. */
function sameDocument(one: string, other: string): boolean {
  if (!one.startsWith("{") || !other.startsWith("{")) {
    return false;
  }
  try {
    return same(JSON.parse(one), JSON.parse(other));
  } catch {
    return false;
  }
}
