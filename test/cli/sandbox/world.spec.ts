import { strict as assert } from "node:assert";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  deleteResource,
  listResources,
  readFaults,
  readResource,
  type StoredResource,
  takeFault,
  worldPaths,
  writeFaults,
  writeResource,
} from "../../../cli/sandbox/world";
import { temporaryFolder } from "./fakes";

const KEY: StoredResource = {
  account: "111122223333",
  region: "us-east-1",
  type: "aws:kms/key:Key",
  id: "1234/abc:def",
  name: "records",
  inputs: {},
  outputs: { arn: "arn:aws:kms:us-east-1:111122223333:key/1234" },
};

describe("the world on disk", () => {
  it("gives back what was written, and one file for each resource", () => {
    const dir = temporaryFolder();
    writeResource(dir, KEY);
    writeResource(dir, { ...KEY, outputs: { arn: "other" } });
    assert.deepEqual(readResource(dir, KEY)?.outputs, { arn: "other" });
    assert.equal(readdirSync(worldPaths(dir).resources).length, 1);
  });

  it("tells resources apart by account, region, type and id", () => {
    const dir = temporaryFolder();
    const others = [{ account: "444455556666" }, { region: "us-west-2" }, { type: "aws:kms/alias:Alias" }, { id: "x" }];
    [KEY, ...others.map((change) => ({ ...KEY, ...change }))].forEach((each) => writeResource(dir, each));
    assert.equal(listResources(dir).length, 5);
  });

  it("says whether there was something to delete", () => {
    const dir = temporaryFolder();
    writeResource(dir, KEY);
    assert.equal(deleteResource(dir, KEY), true);
    assert.equal(deleteResource(dir, KEY), false);
    assert.equal(readResource(dir, KEY), undefined);
  });

  it("is empty before anything was written", () => {
    const dir = join(temporaryFolder(), "not-there");
    assert.deepEqual(listResources(dir), []);
    assert.deepEqual(readFaults(dir), {});
  });

  it("names a file that is not JSON, and the way out", () => {
    const dir = temporaryFolder();
    writeFaults(dir, {});
    writeFileSync(worldPaths(dir).faults, "{");
    assert.throws(
      () => readFaults(dir),
      /faults\.json is not JSON .*; mend it, or run: npm run sandbox -- reset --yes$/,
    );
  });
});

describe("a fault", () => {
  it("strikes as often as it says, then no more", () => {
    const dir = temporaryFolder();
    writeFaults(dir, { [KEY.type]: { mode: "fail", times: 2 } });
    assert.equal(takeFault(dir, KEY.type)?.mode, "fail");
    assert.equal(takeFault(dir, KEY.type)?.mode, "fail");
    assert.equal(takeFault(dir, KEY.type), undefined);
    assert.deepEqual(readFaults(dir), {});
  });

  it("without a number strikes until it is cleared, and only its own type", () => {
    const dir = temporaryFolder();
    writeFaults(dir, { [KEY.type]: { mode: "hang", times: null } });
    for (let i = 0; i < 3; i++) {
      assert.deepEqual(takeFault(dir, KEY.type), { mode: "hang", times: null });
    }
    assert.equal(takeFault(dir, "aws:sns/topic:Topic"), undefined);
  });
});
