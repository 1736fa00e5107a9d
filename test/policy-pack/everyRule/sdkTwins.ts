import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const sdk = dirname(createRequire(__filename).resolve("@pulumi/aws/package.json"));
const declared = /__pulumiType = '([^']+)'/;

/** Application Load Balancers have two modules of equal standing. */
const modules: readonly (readonly [RegExp, string])[] = [
  [/^aws:lb\//, "aws:alb/"],
  [/^aws:alb\//, "aws:lb/"],
];

/** The type tokens of the SDK that stand for the same thing, by token: it lists a type's former names as its aliases. */
export function sdkTwins(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, Set<string>>();
  const unite = (one: string, other: string): void => {
    const group = new Set([...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])]);
    group.forEach((token) => groups.set(token, group));
  };
  for (const text of sources()) {
    const token = declared.exec(text)?.[1];
    const [, aliases = ""] = /aliasOpts = \{ aliases: \[(.*?)\] \}/.exec(text) ?? [];
    for (const [, former = ""] of token === undefined ? [] : aliases.matchAll(/type: "([^"]+)"/g)) {
      unite(token ?? "", former);
    }
  }
  for (const token of [...groups.keys()]) {
    modules.forEach(([module, other]) => module.test(token) && unite(token, token.replace(module, other)));
  }
  const named = [...groups].map(([token, group]): [string, readonly string[]] => [
    token,
    [...group].filter((other) => other !== token && isInUse(other)),
  ]);
  return new Map(named);
}

/** Whether a program can declare it; the old modules of load balancers are in many states still. */
function isInUse(token: string): boolean {
  const file = join(sdk, `${token.split(":")[1] ?? ""}.d.ts`);
  return existsSync(file) || /loadbalancing/.test(token);
}

/** The compiled files of the SDK that declare a type with former names. */
function sources(): readonly string[] {
  const folders = readdirSync(sdk, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .flatMap(({ name }) => readdirSync(join(sdk, name)).map((file) => join(sdk, name, file)))
    .filter((file) => file.endsWith(".js"))
    .map((file) => readFileSync(file, "utf8"))
    .filter((text) => text.includes("aliasOpts ="));
}
