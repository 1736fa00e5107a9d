import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../../../cli/sandbox/provider/schema/packageFiles";
import type { ResourceSchema, Shape } from "../../../cli/sandbox/provider/schema/model";

let nested: string | undefined;
const documented = new Map<string, Readonly<Record<string, string>>>();

/** What the documentation of a nested argument says is done when it is left out; undefined where it says nothing. */
export function nestedDefault(object: string, property: string, shape: Shape): unknown {
  return defaultIn(documentationOf(object)[property] ?? "", shape);
}

/** The same for an argument of the resource itself, where the schema does not know. */
export function topDefault(schema: ResourceSchema, property: string): unknown {
  return schema.outputs[property]?.default;
}

/** "Defaults to `true`", "The default is `AES256`", "(default `30`)", "Default: true" and the like. */
export function defaultIn(text: string, shape: Shape): unknown {
  const found =
    /\bdefaults?(?: value)?(?: is| to|:| of| setting is)?(?: set to| be)?:? *[`"]+([^`"]+)[`"]+/i.exec(text)?.[1] ??
    /\bdefaults?(?: value)?(?: is| to|:)? (true|false|\d+)\b/i.exec(text)?.[1] ??
    /[`"]+([^`"]+)[`"]+ \(default\)/i.exec(text)?.[1];
  if (found === undefined) {
    return undefined;
  }
  if (shape === "boolean") {
    return /^true$/i.test(found) ? true : /^false$/i.test(found) ? false : undefined;
  }
  if (shape === "number") {
    return /^-?\d+$/.test(found) ? Number(found) : undefined;
  }
  return shape === "string" ? found : undefined;
}

function documentationOf(object: string): Readonly<Record<string, string>> {
  const known = documented.get(object);
  if (known !== undefined) {
    return known;
  }
  nested ??= readFileSync(join(packageFolder("@pulumi/aws"), "types", "input.d.ts"), "utf8");
  const [name = object, module] = object.split(".").reverse();
  const from = module === undefined ? 0 : nested.indexOf(`\nexport declare namespace ${module} {`);
  const start = nested.indexOf(`interface ${name} {`, from);
  const indent = module === undefined ? "" : "    ";
  const text = nested.slice(start, nested.indexOf(`\n${indent}}`, start));
  const comments = [...text.matchAll(/\/\*\*([\s\S]*?)\*\/\s*(\w+)\??:/g)];
  const result = Object.fromEntries(
    comments.map(([, comment = "", property = ""]) => [property, comment.replace(/\s*\n\s*\*\s?/g, " ")]),
  );
  documented.set(object, result);
  return result;
}
