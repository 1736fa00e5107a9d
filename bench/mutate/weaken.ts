import type { ResourceSchema, Shape } from "../../cli/sandbox/provider/schema/model";
import type { openSchemas } from "../../cli/sandbox/provider/schema/schemas";
import { type Declared, unknown } from "../../test/support/policyHarness";
import type { Recordings } from "./base/recordings";
import { without } from "./sdk/without";
import type { Edit, Form, Mutant, Path } from "./model";

type Schemas = ReturnType<typeof openSchemas>;
type Values = Readonly<Record<string, unknown>>;

/** A weakened stack, told as its difference from the compliant one. */
export interface Weakened {
  /** The changed resources by name; undefined for one that is gone. */
  readonly changes: ReadonlyMap<string, Declared | undefined>;
  /** Whether anything that a gate could see is different at all. */
  readonly visible: boolean;
}

/** Makes weakened stacks of a recorded one, as the engine would show them to a policy pack. */
export class Weakener {
  private readonly byName: Readonly<Record<Form, ReadonlyMap<string, Declared>>>;

  constructor(
    recordings: Recordings,
    private readonly schemas: Schemas,
  ) {
    const index = (stack: readonly Declared[]): ReadonlyMap<string, Declared> =>
      new Map(stack.map((resource) => [resource.name ?? "", resource]));
    this.byName = { state: index(recordings.state), preview: index(recordings.preview) };
  }

  public weaken(mutant: Mutant, form: Form): Weakened {
    const changes = new Map<string, Declared | undefined>(mutant.removes.map((name) => [name, undefined]));
    let visible = mutant.removes.length > 0;
    for (const edit of mutant.edits) {
      const before = changes.get(edit.resource) ?? this.byName[form].get(edit.resource);
      if (before !== undefined) {
        const after = this.edited(before, edit, form);
        visible ||= differs(before, after);
        changes.set(edit.resource, after);
      }
    }
    return { changes, visible };
  }

  private edited(resource: Declared, edit: Edit, form: Form): Declared {
    const { path, value } = edit;
    if (edit.inside === true && isHidden(resource.props, path)) {
      return resource;
    }
    const props = placed(resource.props, path, value) as Values;
    const property = String(path[0]);
    const now = props[property];
    const schema = this.schemas(resource.type);
    const outputs = { ...resource.outputs, [property]: now ?? answered(schema, property, form) };
    return { ...resource, props, outputs, from: { ...resource.from, [property]: this.origins(resource, edit, now) } };
  }

  /** What is left of a property's origins: those whose values still stand in what the change left alone. */
  private origins(resource: Declared, edit: Edit, now: unknown): readonly string[] {
    const [property = ""] = edit.path;
    const before = resource.from?.[property] ?? [];
    if (now === undefined || (edit.path.length === 1 && !Array.isArray(now) && edit.inside !== true)) {
      return [];
    }
    const known = this.byName.state.get(resource.name ?? "");
    const left = JSON.stringify(placed(known?.props ?? {}, edit.path, edit.value) ?? {});
    return before.filter((origin) => {
      const outputs = this.byName.state.get(origin)?.outputs ?? {};
      const names = ["arn", "id", "keyId", "name", "bucket"].flatMap((name) => outputs[name] ?? []);
      return names.some((name) => typeof name === "string" && name.length > 3 && left.includes(name));
    });
  }
}

/** Another unknown value in the place of an unknown one, from the same resources, shows in nothing. */
function differs(before: Declared, after: Declared): boolean {
  const text = ({ props, from }: Declared): string => JSON.stringify([sorted(props), sorted(from ?? {})]);
  return text(before) !== text(after);
}

function sorted(values: object): readonly unknown[] {
  return Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Whether the place itself, or what it stands in, is not known. */
function isHidden(props: unknown, path: Path): boolean {
  let at = props;
  for (const part of path) {
    at = typeof at === "object" && at !== null ? (at as Record<string | number, unknown>)[part] : at;
    if (at === unknown) {
      return true;
    }
  }
  return false;
}

/** A copy with another value at a path; the rest is shared. */
function placed(target: unknown, [part, ...rest]: Path, value: unknown): unknown {
  if (part === undefined) {
    return value;
  }
  if (Array.isArray(target)) {
    return target.map((item, index): unknown => (index === part ? placed(item, rest, value) : item));
  }
  // Something unknown as a whole stays so, unless it is replaced as a whole.
  if (typeof target !== "object" || target === null) {
    return target;
  }
  const next = placed((target as Values)[part], rest, value);
  if (next !== undefined) {
    return { ...target, [part]: next };
  }
  return without(target as Values, String(part));
}

/** What the provider tells of an argument that is not given. */
function answered(schema: ResourceSchema | undefined, property: string, form: Form): unknown {
  const output = schema?.outputs[property];
  if (output === undefined) {
    return undefined;
  }
  if (form === "preview") {
    return output.always ? unknown : undefined;
  }
  return output.default ?? (output.always ? empty(output.shape) : undefined);
}

function empty(shape: Shape): unknown {
  if (typeof shape === "string") {
    return { string: "", number: 0, boolean: false, any: undefined, asset: undefined }[shape];
  }
  return "list" in shape ? [] : "anyOf" in shape ? undefined : {};
}
