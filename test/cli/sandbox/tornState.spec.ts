import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { layoutOf, type Layout } from "../../../cli/sandbox/layout";
import { restoreTornState } from "../../../cli/sandbox/tornState";
import { temporaryFolder } from "./fakes";

describe("state that a killed run left half-written", () => {
  /** A sandbox with the given text for the state of stack dev and its copy. */
  function sandboxWith(state: string, copy: string): { layout: Layout; file: string } {
    const layout = layoutOf({ PHI_SANDBOX_DIR: temporaryFolder() }, temporaryFolder());
    const folder = join(layout.state, ".pulumi", "stacks", "phi");
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "dev.json");
    writeFileSync(file, state);
    writeFileSync(`${file}.bak`, copy);
    return { layout, file };
  }

  for (const torn of ["", '{"version":3,']) {
    it(`is restored from the engine's copy when it reads ${JSON.stringify(torn)}`, () => {
      const { layout, file } = sandboxWith(torn, '{"version":3}');
      assert.equal(restoreTornState(layout).length, 1);
      assert.equal(readFileSync(file, "utf8"), '{"version":3}');
    });
  }

  it("is left alone when it is whole", () => {
    const { layout, file } = sandboxWith('{"version":3,"checkpoint":{}}', '{"version":3}');
    assert.deepEqual(restoreTornState(layout), []);
    assert.equal(readFileSync(file, "utf8"), '{"version":3,"checkpoint":{}}');
  });

  it("is left alone when the copy is no better", () => {
    const { layout, file } = sandboxWith("", "");
    assert.deepEqual(restoreTornState(layout), []);
    assert.equal(readFileSync(file, "utf8"), "");
  });
});
