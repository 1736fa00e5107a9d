import type { Rule } from "../../../policy-pack/judge/rule";
import { type Case, LEFT_OUT, nameOf, Output, type Part, STACK } from "../../engine/everyRule/case";
import { type Declared, judge, type Reported, unknown } from "../../support/policyHarness";
import { type Path, replaced } from "./paths";

/** A stack that holds one case and nothing else, with what a first preview knows of it. */
export type Form = readonly Declared[];

/** The account and region of the programs that the cases are written for. */
const provider = { region: "us-east-1", allowedAccountIds: ["111122223333"] };
const root: Declared = { type: "pulumi:pulumi:Stack", name: STACK, props: {} };

/** The case as the engine is shown it. */
export function broken(rule: string, item: Case): Form {
  return form(rule, item, item.beside ?? {});
}

/** The same case when its mistake is mended; undefined where nothing says how. */
export function mended(rule: string, item: Case): Form | undefined {
  const { mended: by, mendedBeside = {}, beside = {} } = item;
  if (by === undefined) {
    return undefined;
  }
  const main = by === LEFT_OUT ? undefined : { type: item.type, props: { ...item.props, ...by } };
  return form(rule, main, { ...beside, ...mendedBeside });
}

function form(rule: string, main: Part | undefined, beside: Readonly<Record<string, Part>>): Form {
  const parts = new Map([...(main === undefined ? [] : [["", main] as const]), ...Object.entries(beside)]);
  return [root, ...[...parts].map(([word, part]) => declared(rule, word, part, parts))];
}

function declared(rule: string, word: string, { type, props }: Part, parts: ReadonlyMap<string, Part>): Declared {
  const given = Object.entries(props).filter(([, value]) => value !== undefined);
  const from = given.map(([key, value]) => [key, outputsIn(value).map((output) => nameOf(rule, output.of))] as const);
  return {
    type,
    name: nameOf(rule, word),
    props: Object.fromEntries(given.map(([key, value]) => [key, withoutOutputs(value, parts)])),
    from: Object.fromEntries(from.filter(([, names]) => names.length > 0)),
    provider,
  };
}

function outputsIn(value: unknown): readonly Output[] {
  if (value instanceof Output) {
    return [value];
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(outputsIn) : [];
}

/** An output that is an argument of the other resource is known as soon as that is; any other is not known yet. */
function withoutOutputs(value: unknown, parts: ReadonlyMap<string, Part>): unknown {
  if (value instanceof Output) {
    return parts.get(value.of)?.props[value.name] ?? unknown;
  }
  if (Array.isArray(value)) {
    return value.map((item) => withoutOutputs(item, parts));
  }
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutOutputs(item, parts)]))
    : value;
}

/** What a rule says of a form, a line each: the level, the resource and the message. */
export function told(rule: Rule, item: Case, resources: Form): readonly string[] {
  return judge(rule, resources, item.config ?? {}).map(line);
}

function line({ level, resource, message }: Reported): string {
  return `${level} ${resource.split("::").at(-1) ?? ""}: ${message.split("\n").join(" ")}`;
}

/** The form with another value at a path of one resource; whatever the property came from, it does so no more. */
export function changed(resources: Form, name: string, path: Path, value: unknown): Form {
  return resources.map((resource) => {
    if (resource.name !== name) {
      return resource;
    }
    const from = Object.entries(resource.from ?? {}).filter(([property]) => property !== path[0]);
    return { ...resource, props: replaced(resource.props, path, value), from: Object.fromEntries(from) };
  });
}

/** The form in which resources of one type are of another, with the same arguments. */
export function retyped(resources: Form, type: string, other: string): Form {
  return resources.map((resource) => (resource.type === type ? { ...resource, type: other } : resource));
}
