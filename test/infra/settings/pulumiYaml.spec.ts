import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { load } from "js-yaml";
import { parseSettings } from "../../../infra/settings/parse";
import { EMPTY, SCHEMA } from "../../../infra/settings/schema";

const root = resolve(__dirname, "../../..");
const read = (file: string): { config: Record<string, unknown> } =>
  load(readFileSync(resolve(root, file), "utf8")) as { config: Record<string, unknown> };

describe("Pulumi.yaml", () => {
  const declared = read("Pulumi.yaml").config as Record<
    string,
    { type: string; default: unknown; description: string }
  >;

  it("declares exactly the settings that the parser knows, in the same order", () => {
    assert.deepEqual(Object.keys(declared), Object.keys(SCHEMA));
  });

  for (const [key, spec] of Object.entries(SCHEMA)) {
    it(`gives ${key} the parser's type and default, and a description`, () => {
      const fallback = typeof spec.fallback === "object" ? spec.fallback.value : EMPTY[spec.type];
      assert.deepEqual([declared[key]?.type, declared[key]?.default], [spec.type, fallback]);
      assert.ok((declared[key]?.description.length ?? 0) > 10);
    });
  }
});

describe("stack files", () => {
  for (const stack of ["dev", "prod"]) {
    it(`Pulumi.${stack}.yaml states a configuration that is valid`, () => {
      const config = Object.entries(read(`Pulumi.${stack}.yaml`).config).map(([key, value]) => [
        key.replace(/^phi:/, ""),
        value,
      ]);
      assert.equal(parseSettings(stack, Object.fromEntries(config) as Record<string, unknown>).region, "us-east-1");
    });
  }

  it("dev and prod state the same keys in the same order, but for what only patient data needs", () => {
    const keys = (stack: string): string[] => Object.keys(read(`Pulumi.${stack}.yaml`).config);
    assert.deepEqual(
      keys("dev"),
      keys("prod").filter((key) => key !== "phi:baaAccepted"),
    );
  });
});
