import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as route53 from "@pulumi/aws/route53";
import * as wafv2 from "@pulumi/aws/wafv2";
import { portal, zone } from "./edge";
import { audit } from "./keys";

/** Requests are filtered before they arrive. */
const managed = (name: string, priority: number): object => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: { managedRuleGroupStatement: { vendorName: "AWS", name } },
  visibilityConfig: { cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true, metricName: name },
});
export const acl = new wafv2.WebAcl("portal", {
  name: "portal",
  scope: "REGIONAL",
  defaultAction: { allow: {} },
  rules: [
    managed("AWSManagedRulesCommonRuleSet", 1),
    managed("AWSManagedRulesKnownBadInputsRuleSet", 2),
    managed("AWSManagedRulesSQLiRuleSet", 3),
  ] as wafv2.WebAclArgs["rules"],
  visibilityConfig: { cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true, metricName: "portal" },
});
new wafv2.WebAclAssociation("portal", { resourceArn: portal.arn, webAclArn: acl.arn });
const wafLogs = new cloudwatch.LogGroup("waf", {
  name: "aws-waf-logs-portal",
  kmsKeyId: audit.arn,
  retentionInDays: 2192,
});
new wafv2.WebAclLoggingConfiguration("portal", {
  resourceArn: acl.arn,
  logDestinationConfigs: [wafLogs.arn],
  redactedFields: [{ singleHeader: { name: "authorization" } }],
});
const answers = new cloudwatch.LogGroup("dns", {
  name: "/aws/route53/clinic.example",
  kmsKeyId: audit.arn,
  retentionInDays: 2192,
});
new route53.QueryLog("clinic", { zoneId: zone.zoneId, cloudwatchLogGroupArn: answers.arn });
