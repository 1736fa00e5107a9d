import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { GENERATED, rendered } from "../../scripts/generated";

describe("generated documents", () => {
  for (const document of GENERATED) {
    it(`${document.file} says what the code says (else run \`npm run docs\`)`, async () => {
      const now = readFileSync(resolve(__dirname, "../..", document.file), "utf8");
      assert.equal(now, await rendered(document, now));
    });
  }
});
