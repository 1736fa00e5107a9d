import assert from "node:assert/strict";
import { firewallRules } from "../../../infra/edge/firewallRules";

const DEFAULTS = { requestsPerFiveMinutes: 2000, blockAnonymousAddresses: false, blockLargeBodies: false };

const visibility = (metricName: string) => ({
  cloudwatchMetricsEnabled: true,
  metricName,
  sampledRequestsEnabled: false,
});

function managed(name: string, priority: number, group: string, overrides: object = {}) {
  return {
    name,
    priority,
    overrideAction: { none: {} },
    statement: { managedRuleGroupStatement: { vendorName: "AWS", name: group, ...overrides } },
    visibilityConfig: visibility(name),
  };
}

const COUNT_LARGE_BODIES = {
  ruleActionOverrides: [{ name: "SizeRestrictions_BODY", actionToUse: { count: {} } }],
};

describe("firewallRules", () => {
  it("limits the rate first, then asks the groups of AWS, and keeps no samples", () => {
    assert.deepEqual(firewallRules(DEFAULTS), [
      {
        name: "rate-limit",
        priority: 10,
        action: { block: {} },
        statement: { rateBasedStatement: { aggregateKeyType: "IP", evaluationWindowSec: 300, limit: 2000 } },
        visibilityConfig: visibility("rate-limit"),
      },
      managed("ip-reputation", 20, "AWSManagedRulesAmazonIpReputationList"),
      managed("known-bad-inputs", 30, "AWSManagedRulesKnownBadInputsRuleSet"),
      managed("common", 40, "AWSManagedRulesCommonRuleSet", COUNT_LARGE_BODIES),
      managed("sql-injection", 50, "AWSManagedRulesSQLiRuleSet"),
    ]);
  });

  it("blocks anonymous addresses where asked, with priorities that stay unique", () => {
    const rules = firewallRules({ ...DEFAULTS, blockAnonymousAddresses: true });
    assert.deepEqual(rules[2], managed("anonymous-addresses", 30, "AWSManagedRulesAnonymousIpList"));
    assert.deepEqual(
      rules.map(({ priority }) => priority),
      [10, 20, 30, 40, 50, 60],
    );
  });

  it("blocks large bodies where asked", () => {
    const rules = firewallRules({ ...DEFAULTS, blockLargeBodies: true });
    assert.deepEqual(rules[3], managed("common", 40, "AWSManagedRulesCommonRuleSet"));
  });
});
