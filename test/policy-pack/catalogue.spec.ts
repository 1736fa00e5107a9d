import { deepStrictEqual, match, ok, strictEqual } from "node:assert";
import { describeRules } from "../../policy-pack/describe";
import { catalogue, coverage, leftOut } from "../../scripts/catalogue";

/** How many controls the published rule sets and packs for AWS know that HIPAA asks for, or that protect PHI. */
const KNOWN_CONTROLS = 433;

describe("the catalogue of controls", () => {
  const entries = catalogue();

  it("has every known control, each once, with its service and what it asks", () => {
    const keys = entries.map(({ key }) => key);
    deepStrictEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
    );
    strictEqual(keys.length, KNOWN_CONTROLS);
    for (const { key, service, meaning } of entries) {
      match(key, /^[a-z0-9]+(-[a-z0-9]+)+$/);
      ok(service !== "" && meaning.length > 5, key);
    }
  });

  it("says of each control which rules answer it, or why none does, and never both", () => {
    for (const entry of entries) {
      ok("leftOut" in entry !== "answeredBy" in entry, entry.key);
      ok("leftOut" in entry ? entry.leftOut.length > 20 : entry.answeredBy.length > 0, entry.key);
    }
  });

  it("names rules that exist, each once a control", () => {
    const rules = new Set(describeRules().map(({ id }) => id));
    for (const entry of entries) {
      const named = "answeredBy" in entry ? entry.answeredBy : [];
      deepStrictEqual(
        named.filter((id, index) => !rules.has(id) || named.indexOf(id) !== index),
        [],
        entry.key,
      );
    }
  });

  it("is counted by service without a rest", () => {
    const counts = coverage();
    strictEqual(
      counts.reduce((sum, [, answered, left]) => sum + answered + left, 0),
      entries.length,
    );
    strictEqual(
      counts.reduce((sum, [, , left]) => sum + left, 0),
      leftOut().length,
    );
  });
});
