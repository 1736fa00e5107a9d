import assert from "node:assert/strict";
import { loadBalancerName } from "../../../infra/edge/loadBalancerName";
import { Naming } from "../../../infra/naming";

function nameIn(stack: string, project = "phi"): string {
  const names = new Naming({ project, stack, accountId: "111122223333", region: "us-east-1", holdsPhi: true });
  return loadBalancerName(names, "edge");
}

describe("loadBalancerName", () => {
  it("is the name that the stack computes", () => {
    assert.equal(nameIn("dev"), "phi-dev-edge");
  });

  it("may have 32 characters", () => {
    assert.equal(nameIn("a".repeat(23)), `phi-${"a".repeat(23)}-edge`);
  });

  it("may not have 33, and the message says how much is too much", () => {
    assert.throws(() => nameIn("a".repeat(24)), {
      message:
        `"phi-${"a".repeat(24)}-edge" has 33 characters; a load balancer or target group has at most 32. ` +
        "Use a stack name that is at least 1 shorter.",
    });
  });

  for (const [stack, project] of [["dev_1"], ["dev.1"], ["dev", "-phi"], ["dev", "internal-phi"]]) {
    it(`refuses project ${project ?? "phi"}, stack ${stack}, as AWS would`, () => {
      assert.throws(() => nameIn(stack ?? "", project), {
        message:
          `"${project ?? "phi"}-${stack}-edge" cannot name a load balancer or target group: letters, digits and inner ` +
          'hyphens only, and not "internal-" at the start. Use a stack name of letters, digits and hyphens.',
      });
    });
  }
});
