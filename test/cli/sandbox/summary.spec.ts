import { strict as assert } from "node:assert";
import { report } from "../../../cli/sandbox/report";
import {
  countByArea,
  describeOutputs,
  type ExportedResource,
  type ExportedState,
  readVerdicts,
} from "../../../cli/sandbox/summary";

function stateOf(resources: readonly Partial<ExportedResource>[]): ExportedState {
  return { deployment: { resources: resources.map((each) => ({ urn: String(each.type), type: "", ...each })) } };
}

const SECRET = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", "ciphertext": "v1:abc" };

describe("the tour's summary", () => {
  it("counts a resource under the area of the nearest component above it", () => {
    const state = stateOf([
      { urn: "stack", type: "pulumi:pulumi:Stack" },
      { urn: "provider", type: "pulumi:providers:aws", custom: true, parent: "stack" },
      { urn: "storage", type: "phi:storage:PhiBucket", parent: "stack" },
      { urn: "bucket", type: "aws:s3/bucket:Bucket", custom: true, parent: "storage" },
      { urn: "policy", type: "aws:s3/bucketPolicy:BucketPolicy", custom: true, parent: "bucket" },
      { urn: "keys", type: "phi:keys:Keyring", parent: "storage" },
      { urn: "key", type: "aws:kms/key:Key", custom: true, parent: "keys" },
      { urn: "more", type: "phi:keys:Key", parent: "keys" },
      { urn: "loose", type: "aws:sns/topic:Topic", custom: true, parent: "stack" },
    ]);
    assert.deepEqual(countByArea(state), [
      { name: "keys", resources: 1, components: 2 },
      { name: "other", resources: 1, components: 0 },
      { name: "storage", resources: 2, components: 1 },
    ]);
  });

  it("is empty for a stack without resources", () => {
    assert.deepEqual(countByArea({ deployment: {} }), []);
    assert.deepEqual(describeOutputs({ deployment: {} }), []);
  });

  it("never shows a secret, wherever it stands in an output", () => {
    const outputs = { url: "https://x", password: SECRET, deep: { list: [SECRET, 1] }, count: 3 };
    assert.deepEqual(describeOutputs(stateOf([{ type: "pulumi:pulumi:Stack", outputs }])), [
      ["count", "3"],
      ["deep", '{"list":["[secret]",1]}'],
      ["password", "[secret]"],
      ["url", "https://x"],
    ]);
  });

  it("counts a rule as passed only when it failed nowhere, over resources and stack", () => {
    const log = [
      { preludeEvent: {} },
      { policyAnalyzeSummaryEvent: { passed: ["a", "b"] } },
      { policyAnalyzeSummaryEvent: { passed: ["a"], failed: ["b"] } },
      { policyRemediateSummaryEvent: { passed: ["not-a-verdict"] } },
      { policyAnalyzeStackSummaryEvent: { passed: ["c"] } },
    ];
    const text = `${log.map((event) => JSON.stringify(event)).join("\n")}\n`;
    assert.deepEqual(readVerdicts(text), { passed: ["a", "c"], failed: ["b"] });
    assert.deepEqual(readVerdicts(""), { passed: [], failed: [] });
  });

  it("is written in lines that name areas, rules, outputs and where the state is", () => {
    const lines = report({
      areas: [
        { name: "keys", resources: 24, components: 1 },
        { name: "network", resources: 7, components: 2 },
      ],
      verdicts: { passed: ["a", "b"], failed: [] },
      outputs: [["url", "https://x"]],
      stateFolder: ".sandbox/state",
    });
    assert.deepEqual(lines.slice(0, 7), [
      "Resources: 31, by area",
      "  keys       24 in 1 component",
      "  network     7 in 2 components",
      "Rules: 2 passed, 0 violated",
      "Outputs: 1",
      "  url      https://x",
      "State: .sandbox/state (files; the passphrase that seals them is public and worthless)",
    ]);
  });

  it("names a rule that was violated without stopping the run", () => {
    const lines = report({ areas: [], verdicts: { passed: ["a"], failed: ["b"] }, outputs: [], stateFolder: "x" });
    assert.ok(lines.includes("Rules: 1 passed, 1 violated without stopping the run: b"));
  });
});
