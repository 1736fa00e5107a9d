import type { Control } from "./control";

export const wafv2AclRequireLogging: Control = {
  id: "wafv2-acl-require-logging",
  title: "Web ACLs log what they judge.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(4)(ii)(A)"],
  severity: "high",
  description:
    "A WebAclLoggingConfiguration of this stack names each web ACL; classic ones have a loggingConfiguration of their own.",
  remediation: "declare an aws.wafv2.WebAclLoggingConfiguration with the arn of the web ACL.",
  source: "https://docs.aws.amazon.com/waf/latest/developerguide/logging.html",
  equivalents: {
    awsConfig: ["WAFV2_LOGGING_ENABLED", "WAF_CLASSIC_LOGGING_ENABLED"],
    cdkNag: ["HIPAA.Security-WAFv2LoggingEnabled"],
    checkov: ["CKV_AWS_176", "CKV2_AWS_31"],
    prowler: [
      "wafv2_webacl_logging_enabled",
      "waf_global_webacl_logging_enabled",
      "waf_regional_webacl_logging_enabled",
    ],
  },
};

export const wafv2AclRequireRules: Control = {
  id: "wafv2-acl-require-rules",
  title: "Web ACLs stop something.",
  citations: ["164.312(a)(1)", "164.308(a)(5)(ii)(B)"],
  severity: "high",
  description:
    "A web ACL that allows by default has a rule which blocks, challenges or leaves a managed group its own actions; rule groups are not empty; and what is stopped is counted. Web ACLs of WAF Classic are judged alike.",
  remediation: "add managed rule groups with overrideAction none, or rules that block.",
  source: "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html",
  equivalents: {
    awsConfig: ["WAFV2_WEBACL_NOT_EMPTY", "WAFV2_RULEGROUP_NOT_EMPTY", "WAFV2_RULEGROUP_LOGGING_ENABLED"],
    checkov: ["CKV_AWS_175", "CKV_AWS_342"],
    prowler: ["wafv2_webacl_with_rules", "wafv2_webacl_rule_logging_enabled"],
  },
};

export const wafv2AclRequireKnownBadInputs: Control = {
  id: "wafv2-acl-require-known-bad-inputs",
  title: "Web ACLs block inputs that are known to be attacks.",
  citations: ["164.308(a)(5)(ii)(B)"],
  severity: "medium",
  description:
    "A rule of each web ACL is AWSManagedRulesKnownBadInputsRuleSet (Log4j among it) or AWSManagedRulesAnonymousIpList, with its own actions. Rule groups of other vendors, and groups by reference, do as well.",
  remediation:
    'add a rule with managedRuleGroupStatement { vendorName: "AWS", name: "AWSManagedRulesKnownBadInputsRuleSet" } and overrideAction: { none: {} }.',
  source: "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html",
  equivalents: { checkov: ["CKV_AWS_192", "CKV2_AWS_47", "CKV2_AWS_76", "CKV2_AWS_77", "CKV2_AWS_78"] },
};
