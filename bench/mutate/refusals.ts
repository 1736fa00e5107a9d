import { UNKNOWN } from "../../cli/sandbox/provider/limits/types";
import type { openSchemas } from "../../cli/sandbox/provider/schema/schemas";
import { validate } from "../../cli/sandbox/provider/validate";
import { type Declared, unknown } from "../../test/support/policyHarness";

/**
 * Why the provider refuses the changed resources by their declaration alone: a required argument left out, a value
 * outside the list that AWS's specification gives. Such a program ends before any rule is asked.
 */
export function refusals(
  changes: ReadonlyMap<string, Declared | undefined>,
  schemas: ReturnType<typeof openSchemas>,
): readonly string[] {
  return [...changes.values()].flatMap((resource) => {
    const schema = resource === undefined ? undefined : schemas(resource.type);
    if (resource === undefined || schema === undefined) {
      return [];
    }
    const inputs = decoded(resource.props) as Record<string, unknown>;
    return validate(schema, inputs).map(({ property, reason }) => `${property}: ${reason}`);
  });
}

function decoded(value: unknown): unknown {
  if (value === unknown) {
    return UNKNOWN;
  }
  if (Array.isArray(value)) {
    return value.map(decoded);
  }
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decoded(item)]))
    : value;
}
