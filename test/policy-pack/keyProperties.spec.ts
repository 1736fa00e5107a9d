import { deepStrictEqual, ok } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import committed from "../../policy-pack/controls/keyProperties.json";
import { keysElsewhere } from "../../policy-pack/controls/keysElsewhere";
import type { CustomerKeyRule } from "../../policy-pack/judge/customerKeyRule";
import { pathsOf } from "../../policy-pack/judge/keyUse";
import { rules } from "../../policy-pack/rules";
import { deriveKeyProperties } from "../../policy-pack/scripts/deriveKeyProperties";

const sdk = createRequire(__filename).resolve("@pulumi/aws/package.json");
const uses = rules.filter((rule): rule is CustomerKeyRule => "uses" in rule).flatMap((rule) => rule.uses);

describe("the arguments of @pulumi/aws that can name a key", () => {
  const derived = deriveKeyProperties(sdk);

  it("are those of the committed list, so that a new SDK brings no unseen store", () => {
    deepStrictEqual(derived, committed);
  });

  it("are each covered by a rule, or left out with a reason", () => {
    const covered = new Set(uses.flatMap((use) => use.types.map((type) => `${type} ${pathsOf(use)[0] ?? ""}`)));
    const open = Object.entries(derived.types).flatMap(([type, paths]) =>
      paths.map((path) => `${type} ${path}`).filter((item) => !covered.has(item) && keysElsewhere[item] === undefined),
    );
    deepStrictEqual(open, []);
  });

  it("are not left out and covered at once, and every one that is left out exists", () => {
    const known = new Set(
      Object.entries(derived.types).flatMap(([type, paths]) => paths.map((path) => `${type} ${path}`)),
    );
    for (const [item, reason] of Object.entries(keysElsewhere)) {
      ok(known.has(item), item);
      ok(reason.length > 20, item);
      ok(!uses.some((use) => use.types.some((type) => `${type} ${pathsOf(use)[0] ?? ""}` === item)), item);
    }
  });

  it("exist for every use that a rule declares, keys and switches alike", () => {
    for (const use of uses) {
      for (const type of use.types) {
        const text = declarationOf(type);
        ok(text !== undefined, `no type ${type}`);
        for (const path of pathsOf(use)) {
          const first = path.split(/[.[]/)[0] ?? "";
          ok(new RegExp(`^\\s+${first}\\??: pulumi\\.Input`, "m").test(text), `${type} has no argument ${first}`);
        }
      }
    }
  });
});

/** The declaration of a type; a few files are in lower case, `index` is `index_`. */
function declarationOf(type: string): string | undefined {
  const [, module = "", name = ""] = /^aws:(\w+)\/(\w+):/.exec(type) ?? [];
  const folder = join(dirname(sdk), module);
  const file = readdirSync(folder)
    .reverse()
    .find((entry) => entry.toLowerCase().replace(/^index_/, "index") === `${name.toLowerCase()}.d.ts`);
  return file === undefined ? undefined : readFileSync(join(folder, file), "utf8");
}
