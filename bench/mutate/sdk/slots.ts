import type { Property, ResourceSchema, Shape } from "../../../cli/sandbox/provider/schema/model";
import type { Path } from "../model";
import { nestedDefault } from "./defaults";

/** One argument of a resource, set or not, in an object that is there. */
export interface Slot {
  readonly type: string;
  /** The class of the type, e.g. `LogGroup`. */
  readonly className: string;
  readonly path: Path;
  /** The path with `[]` for each index: `rules[].status`. */
  readonly property: string;
  /** The last name of the path. */
  readonly name: string;
  /** The names of the path without indexes. */
  readonly names: readonly string[];
  readonly shape: Shape;
  readonly required: boolean;
  /** The value with everything known; undefined when it is not set. */
  readonly value: unknown;
  /** The object that the argument belongs to. */
  readonly owner: Readonly<Record<string, unknown>>;
  /** The arguments that this object could have. */
  readonly siblings: Readonly<Record<string, Property>>;
  /** All that AWS accepts, where its specification lists it. */
  readonly allowed?: readonly string[];
  /** What AWS does when the argument is left out, where documentation or specification says. */
  readonly default?: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/** Every argument that the type has, in every object that these inputs have. */
export function slotsOf(schema: ResourceSchema, inputs: Values): readonly Slot[] {
  const className = /:(\w+)$/.exec(schema.type)?.[1] ?? "";
  const found: Slot[] = [];
  const visit = (properties: Readonly<Record<string, Property>>, owner: Values, path: Path, object?: string): void => {
    for (const [name, property] of Object.entries(properties)) {
      const value = owner[name] ?? undefined;
      const here = [...path, name];
      const top = path.length === 0;
      const allowed = top ? schema.inputs[name]?.allowed : undefined;
      found.push({
        type: schema.type,
        className,
        path: here,
        property: generic(here),
        name,
        names: here.filter((part): part is string => typeof part === "string"),
        shape: property.shape,
        required: property.required,
        value,
        owner,
        siblings: properties,
        ...(allowed === undefined ? {} : { allowed }),
        default: object === undefined ? schema.outputs[name]?.default : nestedDefault(object, name, property.shape),
      });
      descend(property.shape, value, here);
    }
  };
  const descend = (shape: Shape, value: unknown, path: Path): void => {
    if (typeof shape === "string" || typeof value !== "object" || value === null) {
      return;
    }
    if ("anyOf" in shape) {
      shape.anyOf.forEach((option) => descend(option, value, path));
    } else if ("list" in shape && Array.isArray(value)) {
      value.forEach((item, index) => descend(shape.list, item, [...path, index]));
    } else if ("object" in shape && !Array.isArray(value)) {
      visit(schema.objects[shape.object] ?? {}, value as Values, path, shape.object);
    }
  };
  visit(schema.inputs, inputs, []);
  return found;
}

/** `["rules", 0, "status"]` → `rules[].status`. */
export function generic(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") {
      return `${text}[]`;
    }
    return text === "" ? part : `${text}.${part}`;
  }, "");
}

/** Whether a shape is, or may be, this simple one. */
export function is(shape: Shape, simple: "string" | "number" | "boolean"): boolean {
  return (
    shape === simple || (typeof shape === "object" && "anyOf" in shape && shape.anyOf.some((one) => one === simple))
  );
}
