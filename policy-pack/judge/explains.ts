import type { StackResource } from "./resource";
import { isUnknown } from "./sdk";

/** Properties that a resource is called by, so that other values are made of them: a name in an ARN, in a path. */
const NAMING = /^(id|arn|bucket|domain|name)$|(Id|Identifier|Name|Arn)$/;

/**
 * Whether a property depends on a resource because of a value in it that is known already, such as the name of a bucket
 * beside a key that does not exist yet. The engine records dependencies for a whole top-level property only; what a
 * known value explains says nothing about the unknown one.
 */
export function explains(property: unknown, origin: StackResource): boolean {
  const written = knownValues(property);
  return Object.entries(origin.outputs).some(([name, value]) => {
    if (isUnknown(value) || (typeof value !== "string" && typeof value !== "number") || value === "") {
      return false;
    }
    const within = typeof value === "string" && NAMING.test(name) ? value : undefined;
    return written.some((text) => text === value || (within !== undefined && String(text).includes(within)));
  });
}

/** Every text and number below a value. */
function knownValues(value: unknown): readonly (string | number)[] {
  if (isUnknown(value) || value === null || value === undefined) {
    return [];
  }
  if (typeof value === "string" || typeof value === "number") {
    return [value];
  }
  return typeof value === "object" ? Object.values(value).flatMap(knownValues) : [];
}
