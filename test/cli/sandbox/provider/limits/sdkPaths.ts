import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Limit } from "../../../../../cli/sandbox/provider/limits";

const SDK = dirname(require.resolve("@pulumi/aws/package.json"));
const read = (path: string): string => readFileSync(join(SDK, path), "utf8");

type Fields = Readonly<Record<string, string>>;

/** The properties of the interface that begins at `start`, each with its type as text. */
function fieldsFrom(source: string, start: number, indent: string): Fields {
  const body = source.slice(start, source.indexOf(`\n${indent}}\n`, start));
  const found = body.matchAll(new RegExp(`^${indent}    (\\w+)\\??: ([^]*?);$`, "gm"));
  return Object.fromEntries([...found].map(([, name = "", type = ""]) => [name, type]));
}

function argumentsOf(token: string): Fields {
  const [, path = "", name = ""] = /^aws:(\w+\/\w+):(\w+)$/.exec(token) ?? [];
  const source = read(`${path}.d.ts`);
  return fieldsFrom(source, source.indexOf(`export interface ${name}Args `), "");
}

function nestedOf(inputs: string, type: string): Fields {
  const [, namespace = "", name = ""] = /inputs\.(\w+)\.(\w+)/.exec(type) ?? [];
  const start = inputs.indexOf(`export declare namespace ${namespace} {`);
  return fieldsFrom(inputs, inputs.indexOf(`    interface ${name} {`, start), "    ");
}

function isDeclared(inputs: string, token: string, path: string): boolean {
  let fields = argumentsOf(token);
  for (const step of path.split(".")) {
    const name = step.replace("[]", "");
    const type = fields[name];
    // A step into elements must be one into a list.
    if (type === undefined || (step.endsWith("[]") && !type.includes("[]"))) {
      return false;
    }
    fields = nestedOf(inputs, type);
  }
  return true;
}

/** The limits whose type or argument the SDK does not declare, as `token path`. */
export function pathsUnknownToSdk(limits: readonly Limit[]): string[] {
  const inputs = read("types/input.d.ts");
  const places = limits.flatMap((limit) => (limit.types ?? []).map((token) => [token, limit.property] as const));
  return places
    .filter(([token, path]) => path !== "" && !isDeclared(inputs, token, path))
    .map(([token, path]) => `${token} ${path}`);
}
