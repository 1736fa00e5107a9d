import { ok } from "node:assert";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { toldByRule } from "./tellApart";

readdirSync(__dirname)
  .filter((file) => file.endsWith(".spec.ts"))
  .forEach((file) => require(join(__dirname, file)));

const ids = [...toldByRule.keys()];
const shared = ids.filter((id) => toldByRule.get(id) === false);

describe("the checks of Checkov, by rule id alone", () => {
  it(`${String(ids.length - shared.length)} of ${String(ids.length)} are told apart; the others say why not`, () => {
    ok(ids.length > 300, String(ids.length));
    ok(shared.length <= ids.length * 0.05, shared.join(", "));
  });
});
