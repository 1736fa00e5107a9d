import { type wafv2 } from "@pulumi/aws/types/input";

/** What the rules depend on. */
export interface FirewallRuleOptions {
  /** Requests in five minutes from one address before it is blocked, at least 10. */
  readonly requestsPerFiveMinutes: number;
  /** Block VPNs, proxies, Tor and hosting providers; many hospitals come through a VPN. */
  readonly blockAnonymousAddresses: boolean;
  /** Block bodies of more than 8 KB; documents and FHIR bundles are usually larger. */
  readonly blockLargeBodies: boolean;
}

/** A rule group that AWS maintains. */
interface ManagedGroup {
  readonly name: string;
  readonly group: string;
  /** Rules of the group that count instead of block. */
  readonly counted?: readonly string[];
}

/** Distance between priorities, so that a rule can be added between two. */
const STEP = 10;

/**
 * Rules of the web ACL, in the order in which they are evaluated: what is cheap and certain first. Together they use
 * about 1200 of the 1500 capacity units that come at no extra price.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html
 */
export function firewallRules(options: FirewallRuleOptions): wafv2.WebAclRule[] {
  const rules = [rateLimit(options.requestsPerFiveMinutes), ...managedGroups(options).map((group) => managed(group))];
  return rules.map((rule, index) => ({ ...rule, priority: (index + 1) * STEP }));
}

function managedGroups(options: FirewallRuleOptions): ManagedGroup[] {
  return [
    { name: "ip-reputation", group: "AWSManagedRulesAmazonIpReputationList" },
    ...(options.blockAnonymousAddresses
      ? [{ name: "anonymous-addresses", group: "AWSManagedRulesAnonymousIpList" }]
      : []),
    { name: "known-bad-inputs", group: "AWSManagedRulesKnownBadInputsRuleSet" },
    {
      name: "common",
      group: "AWSManagedRulesCommonRuleSet",
      ...(options.blockLargeBodies ? {} : { counted: ["SizeRestrictions_BODY"] }),
    },
    { name: "sql-injection", group: "AWSManagedRulesSQLiRuleSet" },
  ];
}

type RuleWithoutPriority = Omit<wafv2.WebAclRule, "priority">;

function rateLimit(limit: number): RuleWithoutPriority {
  return {
    name: "rate-limit",
    action: { block: {} },
    statement: { rateBasedStatement: { aggregateKeyType: "IP", evaluationWindowSec: 300, limit } },
    visibilityConfig: visibility("rate-limit"),
  };
}

function managed({ name, group, counted = [] }: ManagedGroup): RuleWithoutPriority {
  const overrides = counted.map((rule) => ({ name: rule, actionToUse: { count: {} } }));
  return {
    name,
    overrideAction: { none: {} },
    statement: {
      managedRuleGroupStatement: {
        vendorName: "AWS",
        name: group,
        ...(overrides.length === 0 ? {} : { ruleActionOverrides: overrides }),
      },
    },
    visibilityConfig: visibility(name),
  };
}

/** Metrics, but no samples: WAF would keep three hours of requests outside the stack's own key. */
export function visibility(metricName: string): wafv2.WebAclVisibilityConfig {
  return { cloudwatchMetricsEnabled: true, metricName, sampledRequestsEnabled: false };
}
