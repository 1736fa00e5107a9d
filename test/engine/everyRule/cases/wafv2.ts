import { type Cases, Output } from "../case";
import { arn } from "../values";

const visibilityConfig = { cloudwatchMetricsEnabled: true, metricName: "records", sampledRequestsEnabled: false };
const acl = { scope: "REGIONAL", defaultAction: { allow: {} }, visibilityConfig };
/** AWS's core rules, which block by themselves unless the group only counts. */
const common = (overrideAction: object): object => ({
  name: "common",
  priority: 1,
  overrideAction,
  statement: { managedRuleGroupStatement: { vendorName: "AWS", name: "AWSManagedRulesCommonRuleSet" } },
  visibilityConfig,
});

export const cases: Cases = {
  "wafv2-acl-forbid-counting": {
    type: "aws:wafv2/webAcl:WebAcl",
    props: {
      ...acl,
      rules: [common({ count: {} })],
    },
    mended: {
      rules: [common({ none: {} })],
    },
  },
  "wafv2-acl-require-logging": {
    type: "aws:wafv2/webAcl:WebAcl",
    props: acl,
    mended: {},
    mendedBeside: {
      log: {
        type: "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration",
        props: {
          resourceArn: new Output("", "arn"),
          logDestinationConfigs: [arn("logs", "log-group:aws-waf-logs-records")],
        },
      },
    },
  },
  "wafv2-acl-require-rules": {
    type: "aws:wafv2/webAcl:WebAcl",
    props: { ...acl, rules: [] },
    mended: {
      rules: [common({ none: {} })],
    },
  },
  "wafv2-acl-require-uniform-sampling": {
    type: "aws:wafv2/webAcl:WebAcl",
    props: {
      ...acl,
      visibilityConfig: { ...visibilityConfig, sampledRequestsEnabled: true },
      rules: [1, 2, 3].map((priority) => ({
        name: `rate${String(priority)}`,
        priority,
        action: { block: {} },
        statement: { rateBasedStatement: { limit: 1000, aggregateKeyType: "IP" } },
        visibilityConfig,
      })),
    },
    mended: { visibilityConfig },
  },
  "wafv2-log-require-uniform-redaction": {
    type: "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration",
    props: {
      resourceArn: new Output("acl", "arn"),
      logDestinationConfigs: [arn("logs", "log-group:aws-waf-logs-records")],
      redactedFields: [{ singleHeader: { name: "cookie" } }],
    },
    beside: {
      acl: {
        type: "aws:wafv2/webAcl:WebAcl",
        props: {
          ...acl,
          dataProtectionConfig: {
            dataProtections: [{ action: "HASH", field: { fieldType: "SINGLE_HEADER", fieldKeys: ["authorization"] } }],
          },
        },
      },
    },
    mended: { redactedFields: [{ singleHeader: { name: "authorization" } }] },
  },
  "wafv2-acl-require-known-bad-inputs": {
    type: "aws:wafv2/webAcl:WebAcl",
    props: { ...acl, rules: [] },
    mended: {
      rules: [
        {
          name: "inputs",
          priority: 1,
          overrideAction: { none: {} },
          statement: { managedRuleGroupStatement: { vendorName: "AWS", name: "AWSManagedRulesKnownBadInputsRuleSet" } },
          visibilityConfig,
        },
      ],
    },
  },
};
