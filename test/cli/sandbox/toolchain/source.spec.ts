import { strict as assert } from "node:assert";
import {
  type Failure,
  findToolchain,
  type Source,
  type Toolchain,
  ToolchainError,
} from "../../../../cli/sandbox/toolchain/source";

const TOOLCHAIN: Toolchain = { cli: "/x/pulumi", host: "/x/host", version: "3.255.0", packs: "folder", origin: "here" };

function source(name: string, answer: Toolchain | Failure, asked: string[] = []): Source {
  return {
    name,
    find() {
      asked.push(name);
      return Promise.resolve(answer);
    },
  };
}

describe("findToolchain", () => {
  it("asks in the given order and stops at the first that has one", async () => {
    const asked: string[] = [];
    const found = await findToolchain([
      source("first", { reason: "none" }, asked),
      source("second", TOOLCHAIN, asked),
      source("third", TOOLCHAIN, asked),
    ]);
    assert.equal(found, TOOLCHAIN);
    assert.deepEqual(asked, ["first", "second"]);
  });

  it("says in one error what was tried, why each failed, and each remedy once", async () => {
    const sources = [
      source("pulumi on PATH", { reason: "there is none", remedy: "install Pulumi" }),
      source("a kept copy", { reason: "none yet" }),
      source("a build", { reason: "failed:\nno network", remedy: "install Go" }),
      source("another build", { reason: "failed too", remedy: "install Go" }),
    ];
    await assert.rejects(findToolchain(sources), (error) => {
      assert.ok(error instanceof ToolchainError);
      assert.equal(
        error.message,
        [
          "The sandbox needs the Pulumi CLI with its Node.js language host, and none of these gave it:",
          "  1. pulumi on PATH: there is none",
          "  2. a kept copy: none yet",
          "  3. a build: failed:",
          "     no network",
          "  4. another build: failed too",
          "Any one of these mends it:",
          "  - install Pulumi",
          "  - install Go",
        ].join("\n"),
      );
      return true;
    });
  });
});
