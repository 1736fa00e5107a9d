import { UNKNOWN } from "./limits/types";
import { type Properties } from "./marshal";
import { type Property, type ResourceSchema, type Shape } from "./schema/model";

/** One argument that the provider refuses. */
export interface Failure {
  readonly property: string;
  readonly reason: string;
}

const ASSET_SIGNATURE = "4dabf18193072939515e22adb298388d";

/**
 * What is wrong with the arguments of a resource by its declaration: unknown ones, missing ones, values of the wrong
 * type, and values outside the list that the service specification gives. Worded as the real provider does
 * (pkg/tfbridge in pulumi/pulumi-terraform-bridge). A value that is not known yet passes as anything.
 */
export function validate(schema: ResourceSchema, inputs: Properties): Failure[] {
  const failures: Failure[] = [];
  checkObject(schema.inputs, inputs, "", schema, failures);
  for (const [name, { allowed }] of Object.entries(schema.inputs)) {
    const value = inputs[name];
    if (allowed !== undefined && typeof value === "string" && !includesIgnoringCase(allowed, value)) {
      const choice = allowed.map((option) => `"${option}"`).join(", ");
      failures.push({ property: name, reason: `expected ${name} to be one of [${choice}], got ${value}` });
    }
  }
  return failures;
}

function includesIgnoringCase(allowed: readonly string[], value: string): boolean {
  return allowed.some((option) => option.toLowerCase() === value.toLowerCase());
}

function checkObject(
  properties: Readonly<Record<string, Property>>,
  value: Properties,
  path: string,
  schema: ResourceSchema,
  failures: Failure[],
): void {
  const at = (name: string): string => (path === "" ? name : `${path}.${name}`);
  for (const [name, property] of Object.entries(properties)) {
    if (property.required && value[name] === undefined) {
      failures.push({
        property: at(name),
        reason: `Missing required argument. The argument "${name}" is required, but no definition was found.`,
      });
    }
  }
  for (const [name, entry] of Object.entries(value)) {
    const property = properties[name];
    if (property === undefined) {
      failures.push({
        property: at(name),
        reason: `Invalid or unknown key. ${closest(name, Object.keys(properties))}`,
      });
    } else {
      checkValue(property.shape, entry, at(name), schema, failures);
    }
  }
}

function closest(name: string, names: readonly string[]): string {
  const like = names.filter(
    (other) => other.toLowerCase().includes(name.toLowerCase()) || name.toLowerCase().includes(other.toLowerCase()),
  );
  return like.length > 0
    ? `An argument named "${name}" is not expected here. Did you mean ${like.map((other) => `"${other}"`).join(" or ")}?`
    : `An argument named "${name}" is not expected here.`;
}

function checkValue(shape: Shape, value: unknown, path: string, schema: ResourceSchema, failures: Failure[]): void {
  if (value === UNKNOWN || value === undefined || shape === "any") {
    return;
  }
  if (!isKind(shape, value)) {
    failures.push({ property: path, reason: `expected ${describe(shape)} type, got ${describeValue(value)}` });
    return;
  }
  if (typeof shape === "string") {
    return;
  }
  if ("list" in shape) {
    (value as unknown[]).forEach((element, index) =>
      checkValue(shape.list, element, `${path}[${index}]`, schema, failures),
    );
  } else if ("map" in shape) {
    for (const [key, entry] of Object.entries(value as Properties)) {
      checkValue(shape.map, entry, `${path}.${key}`, schema, failures);
    }
  } else if ("object" in shape) {
    checkObject(schema.objects[shape.object] ?? {}, value as Properties, path, schema, failures);
  } else {
    failures.push(...checkAlternatives(shape.anyOf, value, path, schema));
  }
}

/** Several of the shapes can be of the value's kind, as those of a policy's principal are: one that fits will do. */
function checkAlternatives(shapes: readonly Shape[], value: unknown, path: string, schema: ResourceSchema): Failure[] {
  const attempts = shapes
    .filter((shape) => isKind(shape, value))
    .map((shape) => {
      const failures: Failure[] = [];
      checkValue(shape, value, path, schema, failures);
      return failures;
    });
  return attempts.find((failures) => failures.length === 0) ?? attempts[0] ?? [];
}

function isKind(shape: Shape, value: unknown): boolean {
  switch (shape) {
    case "any":
      return true;
    case "string":
    case "number":
    case "boolean":
      return typeof value === shape;
    case "asset":
      return typeof value === "object" && value !== null && ASSET_SIGNATURE in value;
  }
  if ("list" in shape) {
    return Array.isArray(value);
  }
  if ("anyOf" in shape) {
    return shape.anyOf.some((option) => isKind(option, value));
  }
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function describe(shape: Shape): string {
  if (typeof shape === "string") {
    return shape;
  }
  if ("anyOf" in shape) {
    return shape.anyOf.map(describe).join(" or ");
  }
  return "list" in shape ? "list" : "object";
}

function describeValue(value: unknown): string {
  const kind = Array.isArray(value) ? "list" : typeof value;
  return kind === "object" || kind === "list" ? `a value of type ${kind}` : `${JSON.stringify(value)} of type ${kind}`;
}
