import { strictEqual } from "node:assert";
import { lbBalancerRequireConnectionLogs as rule } from "../../../policy-pack/rules/lb/lbBalancerRequireConnectionLogs";
import { judge } from "../../support/policyHarness";

const told = (props: object, config: object = { presence: "always" }): number =>
  judge(rule, [{ type: "aws:lb/loadBalancer:LoadBalancer", name: "edge", props: { ...props } }], config).length;

describe("lb-balancer-require-connection-logs", () => {
  it("asks Application Load Balancers for them where presence is always", () => {
    strictEqual(told({}), 1);
    strictEqual(told({ loadBalancerType: "application", connectionLogs: { enabled: false } }), 1);
    strictEqual(told({ connectionLogs: { enabled: true, bucket: "logs" } }), 0);
  });

  it("asks nothing of others, nor without that setting", () => {
    strictEqual(told({ loadBalancerType: "network" }), 0);
    strictEqual(told({}, {}), 0);
  });
});
