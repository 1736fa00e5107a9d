import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Members, readMembers } from "./declarations";
import { type Property, type Shape } from "./model";
import { packageFolder } from "./packageFiles";

let nestedDeclarations: string | undefined;
const interfaceTexts = new Map<string | undefined, ReadonlyMap<string, string>>();

/**
 * The nested argument types that some shapes refer to, and those that these refer to in turn. The one file that holds
 * them all has over 100,000 lines: each interface is cut out of it by its heading, and only that text is parsed.
 */
export function nestedTypes(shapes: readonly Shape[]): Record<string, Record<string, Property>> {
  const found: Record<string, Record<string, Property>> = {};
  const open = shapes.flatMap(objectsIn);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found[name] !== undefined) {
      continue;
    }
    const properties: Record<string, Property> = {};
    for (const [key, member] of Object.entries(membersOfNested(name))) {
      properties[key] = { shape: member.shape, required: !member.optional };
      open.push(...objectsIn(member.shape));
    }
    found[name] = properties;
  }
  return found;
}

function objectsIn(shape: Shape): string[] {
  if (typeof shape === "string") {
    return [];
  }
  if ("object" in shape) {
    return [shape.object];
  }
  if ("anyOf" in shape) {
    return shape.anyOf.flatMap(objectsIn);
  }
  return objectsIn("list" in shape ? shape.list : shape.map);
}

function membersOfNested(name: string): Members {
  const [interfaceName = name, module] = name.split(".").reverse();
  const text = moduleTexts(module).get(interfaceName);
  const members = text === undefined ? undefined : readMembers(text, interfaceName);
  if (members === undefined) {
    throw new Error(`the installed @pulumi/aws declares no nested type ${name}`);
  }
  return members;
}

/** The text of each interface of a module (of the file's top level, where no module is named). */
function moduleTexts(module: string | undefined): ReadonlyMap<string, string> {
  let texts = interfaceTexts.get(module);
  if (texts === undefined) {
    nestedDeclarations ??= readFileSync(join(packageFolder("@pulumi/aws"), "types", "input.d.ts"), "utf8");
    const namespace = `\nexport declare namespace ${module} {`;
    const start = module === undefined ? 0 : nestedDeclarations.indexOf(namespace);
    const end = start < 0 ? start : nestedDeclarations.indexOf("\nexport declare namespace ", start + 1);
    const text = nestedDeclarations.slice(Math.max(start, 0), end < 0 ? undefined : end);
    const indent = module === undefined ? "export " : "    ";
    const pattern = new RegExp(
      `^${indent}interface (\\w+) \\{\\n[\\s\\S]*?^${indent.trim() === "" ? indent : ""}\\}`,
      "gm",
    );
    texts = new Map([...text.matchAll(pattern)].map(([whole, name = ""]) => [name, whole]));
    interfaceTexts.set(module, texts);
  }
  return texts;
}
