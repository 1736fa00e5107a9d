import { strict as assert } from "node:assert";
import { mergeStackFile } from "../../../cli/sandbox/stackFile";

describe("a stack file in the sandbox", () => {
  it("is the user's the first time, without the way in which the user's secrets are encrypted", () => {
    const theirs = {
      secretsprovider: "awskms://key",
      encryptedkey: "x",
      encryptionsalt: "y",
      config: { "phi:a": "1" },
    };
    assert.deepEqual(mergeStackFile(undefined, theirs, undefined), {
      file: { config: { "phi:a": "1" } },
      kept: [],
      unreadable: [],
    });
  });

  it("follows the user's file: settings changed, added and removed", () => {
    const base = { config: { "phi:a": "1", "phi:gone": "x" } };
    const theirs = { config: { "phi:a": "2", "phi:new": [1, 2] } };
    const { file, kept } = mergeStackFile(base, theirs, base);
    assert.deepEqual(file, { config: { "phi:a": "2", "phi:new": [1, 2] } });
    assert.deepEqual(kept, []);
  });

  it("keeps what was set in the sandbox, also against a later change of the user's, and says so", () => {
    const base = { config: { "phi:a": "1", "phi:b": "1" } };
    const ours = { encryptionsalt: "mine", config: { "phi:a": "sandbox", "phi:b": "1", "phi:extra": "x" } };
    const theirs = { config: { "phi:a": "2", "phi:b": "2" } };
    assert.deepEqual(mergeStackFile(base, theirs, ours), {
      file: { encryptionsalt: "mine", config: { "phi:a": "sandbox", "phi:b": "2", "phi:extra": "x" } },
      kept: ["phi:a", "phi:extra"],
      unreadable: [],
    });
  });

  it("keeps a setting away that was removed in the sandbox", () => {
    const base = { config: { "phi:a": "1", "phi:b": "1" } };
    const { file } = mergeStackFile(base, { config: { "phi:a": "1", "phi:b": "2" } }, { config: { "phi:b": "1" } });
    assert.deepEqual(file, { config: { "phi:b": "2" } });
  });

  it("does not take the engine's own rewriting of true and 365 as text for a change", () => {
    const base = { config: { "phi:a": true, "phi:b": 365, "phi:c": { d: false } } };
    const ours = { config: { "phi:a": "true", "phi:b": "365", "phi:c": { d: "false" } } };
    const theirs = { config: { "phi:a": false, "phi:b": 90, "phi:c": { d: true } } };
    assert.deepEqual(mergeStackFile(base, theirs, ours), { file: theirs, kept: [], unreadable: [] });
  });

  it("leaves out secrets that it cannot read, and names them until the sandbox has its own", () => {
    const secret = { secure: "v1:abc" };
    const theirs = { config: { "phi:a": "1", "phi:token": secret, "phi:deep": { list: [secret] } } };
    const first = mergeStackFile(undefined, theirs, undefined);
    assert.deepEqual(first, { file: { config: { "phi:a": "1" } }, kept: [], unreadable: ["phi:token", "phi:deep"] });
    const own = { config: { "phi:a": "1", "phi:token": { secure: "v1:own" } } };
    const second = mergeStackFile(theirs, theirs, own);
    assert.deepEqual(second.file, own);
    assert.deepEqual(second.unreadable, ["phi:deep"]);
  });
});
