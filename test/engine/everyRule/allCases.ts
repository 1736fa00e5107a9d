import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Case, Cases, StackName } from "./case";

const load = createRequire(__filename);
const folder = join(__dirname, "cases");

/** Every case, by the id of the rule that it breaks; a file of the folder is one service, and a new one needs no list. */
export function allCases(): ReadonlyMap<string, Case> {
  const found = new Map<string, Case>();
  for (const file of readdirSync(folder).sort()) {
    const service = file.replace(/\.ts$/, "");
    const { cases } = load(join(folder, service)) as { readonly cases: Cases };
    for (const [rule, item] of Object.entries(cases)) {
      if (!rule.startsWith(`${service}-`)) {
        throw new Error(`${file} holds a case of ${rule}, which belongs to ${rule.split("-")[0] ?? ""}.ts`);
      }
      found.set(rule, item);
    }
  }
  return found;
}

/** The cases that one stack of the program holds. */
export function casesOf(stack: StackName): ReadonlyMap<string, Case> {
  return new Map([...allCases()].filter(([, { stack: own = "crowd" }]) => own === stack));
}
