import { strict as assert } from "node:assert";
import { readPlan } from "../../../cli/cost/plan";

const state = (type: string, more: object = {}) => ({
  newState: { urn: `urn:pulumi:dev::phi::${type}::x`, type, custom: true, inputs: { a: 1 }, ...more },
});
const types = (steps: object[]) => readPlan(JSON.stringify({ steps })).resources.map((resource) => resource.type);

describe("the plan of a preview", () => {
  it("holds what a provider would make, with its inputs", () => {
    const { resources } = readPlan(JSON.stringify({ steps: [state("aws:kms/key:Key")] }));
    assert.deepEqual(resources, [
      { urn: "urn:pulumi:dev::phi::aws:kms/key:Key::x", type: "aws:kms/key:Key", inputs: { a: 1 } },
    ]);
  });

  it("leaves out components, providers and the stack", () => {
    const steps = [
      state("phi:keys:Keyring", { custom: false }),
      state("pulumi:providers:aws"),
      state("pulumi:pulumi:Stack", { custom: false }),
    ];
    assert.deepEqual(types(steps), []);
  });

  it("leaves out what the program only reads, and what it deletes", () => {
    const deleted = { op: "delete", oldState: state("aws:kms/key:Key").newState };
    assert.deepEqual(types([state("aws:ec2/vpc:Vpc", { external: true }), deleted]), []);
  });

  it("counts a resource that is replaced once", () => {
    assert.deepEqual(types([state("aws:kms/key:Key"), state("aws:kms/key:Key")]), ["aws:kms/key:Key"]);
  });

  it("keeps another provider's resources, so that they are not silently free", () => {
    assert.deepEqual(types([state("cloudflare:index/zone:Zone")]), ["cloudflare:index/zone:Zone"]);
  });

  it("tells the errors of the program, and no warnings", () => {
    const diagnostics = [
      { severity: "error", message: "wrong\n" },
      { severity: "warning", message: "odd" },
    ];
    assert.deepEqual(readPlan(JSON.stringify({ diagnostics })).errors, ["wrong"]);
  });
});
