import { unknown } from "../../support/policyHarness";
import { made, tellApart, vary, type Sides } from "./tellApart";

const acl = "wafv2/webAcl:WebAcl";
const association = "wafv2/webAclAssociation:WebAclAssociation";

const rule = (group: string, more: object = { overrideAction: { none: {} } }): Record<string, unknown> => ({
  name: group,
  priority: 1,
  statement: { managedRuleGroupStatement: { vendorName: "AWS", name: group } },
  ...more,
});
const log4j = "AWSManagedRulesKnownBadInputsRuleSet";
const knows: Sides = vary(
  acl,
  { scope: "REGIONAL", defaultAction: { allow: {} } },
  [{ rules: [rule("AWSManagedRulesCommonRuleSet"), rule(log4j)] }, { rules: [rule("AWSManagedRulesAnonymousIpList")] }],
  [
    { rules: [rule("AWSManagedRulesCommonRuleSet")] },
    { rules: [rule(log4j, { overrideAction: { count: {} } })] },
    { rules: [] },
    {},
  ],
);
/** A target with a web ACL, against one without. */
const guarded = (type: string, props: object): Sides => {
  const target = made(type, props, undefined, "target");
  return {
    good: [[target, made(association, { resourceArn: unknown, webAclArn: unknown }, { resourceArn: ["target"] })]],
    bad: [[target], [target, made(association, { resourceArn: "arn:aws:another", webAclArn: unknown })]],
  };
};

describe("what Checkov asks of web ACLs", () => {
  tellApart([
    {
      id: "CKV_AWS_175",
      what: "web ACLs have rules",
      good: [
        [made(acl, { defaultAction: { allow: {} }, rules: [rule(log4j)] })],
        [
          made("waf/webAcl:WebAcl", {
            defaultAction: { type: "ALLOW" },
            rules: [{ action: { type: "BLOCK" }, ruleId: unknown }],
          }),
        ],
        [
          made("wafregional/webAcl:WebAcl", {
            defaultAction: { type: "ALLOW" },
            rules: [{ action: { type: "BLOCK" }, ruleId: unknown }],
          }),
        ],
      ],
      bad: [
        [made(acl, { defaultAction: { allow: {} } })],
        [made(acl, { defaultAction: { allow: {} }, rules: [] })],
        [made("waf/webAcl:WebAcl", { defaultAction: { type: "ALLOW" } })],
        [made("wafregional/webAcl:WebAcl", { defaultAction: { type: "ALLOW" }, rules: [] })],
      ],
    },
    {
      id: "CKV_AWS_342",
      what: "rules do something",
      ...vary(
        acl,
        { defaultAction: { allow: {} } },
        [{ rules: [rule(log4j)] }, { rules: [{ name: "x", priority: 1, action: { block: {} } }] }],
        [{ rules: [{ name: "x", priority: 1 }] }],
      ),
    },
    ...["CKV_AWS_192", "CKV2_AWS_47", "CKV2_AWS_76", "CKV2_AWS_77", "CKV2_AWS_78"].map((id) => ({
      id,
      what: "web ACLs stop Log4j",
      ...knows,
    })),
    {
      id: "CKV_AWS_176",
      what: "web ACLs of WAF Classic are logged",
      ...vary("waf/webAcl:WebAcl", {}, [{ loggingConfiguration: { logDestination: unknown } }], [{}]),
    },
    {
      id: "CKV_AWS_176",
      what: "regional web ACLs of WAF Classic are logged",
      ...vary("wafregional/webAcl:WebAcl", {}, [{ loggingConfiguration: { logDestination: unknown } }], [{}]),
    },
    {
      id: "CKV2_AWS_31",
      what: "web ACLs are logged",
      good: [
        [
          made(acl, {}, undefined, "acl"),
          made(
            "wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration",
            { resourceArn: unknown },
            { resourceArn: ["acl"] },
          ),
        ],
      ],
      bad: [[made(acl, {}, undefined, "acl")]],
    },
    {
      id: "CKV2_AWS_29",
      what: "public stages of API Gateway have a web ACL",
      ...guarded("apigateway/stage:Stage", { stageName: "live", restApi: unknown }),
    },
    {
      id: "CKV2_AWS_33",
      what: "AppSync APIs have a web ACL",
      ...guarded("appsync/graphQLApi:GraphQLApi", { authenticationType: "AWS_IAM" }),
    },
  ]);
});
