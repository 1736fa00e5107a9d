import { ok } from "node:assert";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { toldByRule } from "./tellApart";

const load = createRequire(__filename);
readdirSync(__dirname)
  .filter((file) => file.endsWith(".spec.ts") && !__filename.endsWith(file))
  .forEach((file) => load(join(__dirname, file)) as unknown);

const ids = [...toldByRule.keys()];
const shared = ids.filter((id) => toldByRule.get(id) === false);

describe("the checks of Checkov, by rule id alone", () => {
  it(`${String(ids.length - shared.length)} of ${String(ids.length)} are told apart; the others say why not`, () => {
    ok(ids.length > 300, String(ids.length));
    ok(shared.length <= ids.length * 0.05, shared.join(", "));
  });
});
