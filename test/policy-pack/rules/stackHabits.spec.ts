import { ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judge, unknown } from "../../support/policyHarness";

function found(id: string, ...resources: Declared[]): number {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, resources).length;
}

const account = "111122223333";
const both = { StringEquals: { "aws:PrincipalAccount": account, "aws:ResourceAccount": account } };
const statement = (Condition: object | undefined, Action: unknown = "*", Resource: unknown = "*"): object => ({
  Effect: "Allow",
  Principal: "*",
  Action,
  Resource,
  ...(Condition !== undefined && { Condition }),
});
const endpoint = (name: string, ...statements: object[]): Declared => ({
  type: "aws:ec2/vpcEndpoint:VpcEndpoint",
  name,
  props: {
    serviceName: `com.amazonaws.us-east-1.${name}`,
    ...(statements.length > 0 && { policy: JSON.stringify({ Version: "2012-10-17", Statement: statements }) }),
  },
});
const siblings = ["logs", "sts", "ecr.api"].map((name) => endpoint(name, statement(both)));

describe("vpc-endpoint-require-uniform-policy", () => {
  const run = (...resources: Declared[]): number => found("vpc-endpoint-require-uniform-policy", ...resources);

  it("passes endpoints that are written alike, and judges none by fewer than three others", () => {
    strictEqual(run(...siblings, endpoint("kms", statement(both))), 0);
    strictEqual(run(...siblings.slice(1), endpoint("kms")), 0);
    const mixed = [1, 2].map((index) => endpoint(`other${String(index)}`, statement(undefined)));
    strictEqual(run(...siblings, ...mixed), 0, "a mixed stack shows nothing");
  });

  it("refuses the one endpoint whose condition lacks a half, is widened, or lets requests without the key through", () => {
    const half = (Condition: object): number => run(...siblings, endpoint("kms", statement(Condition)));
    strictEqual(half({ StringEquals: { "aws:PrincipalAccount": account } }), 1);
    strictEqual(half({ StringEquals: { "aws:ResourceAccount": account } }), 1);
    strictEqual(half({ StringEqualsIfExists: both.StringEquals }), 2);
    strictEqual(half({ StringLike: { ...both.StringEquals, "aws:PrincipalAccount": "*" } }), 1);
    strictEqual(run(...siblings, endpoint("kms", statement(undefined))), 2);
  });

  it("refuses the one endpoint without a policy, also where another resource holds those of its siblings", () => {
    strictEqual(run(...siblings, endpoint("kms")), 1);
    const policy = {
      type: "aws:ec2/vpcEndpointPolicy:VpcEndpointPolicy",
      props: {
        vpcEndpointId: unknown,
        policy: JSON.stringify({ Version: "2012-10-17", Statement: [statement(both)] }),
      },
      from: { vpcEndpointId: ["kms"] },
    };
    strictEqual(run(...siblings, endpoint("kms"), policy), 0);
    const appliance = { type: "aws:ec2/vpcEndpoint:VpcEndpoint", props: { vpcEndpointType: "GatewayLoadBalancer" } };
    strictEqual(run(...siblings, appliance), 0);
  });

  it("refuses exceptions that name no action, or leave what AWS offers to credentials of any account", () => {
    const models = "arn:aws:bedrock:us-east-1::foundation-model/*";
    const own = { StringEquals: { "aws:PrincipalAccount": account } };
    const beside = (...exception: Parameters<typeof statement>): number =>
      run(endpoint("bedrock-runtime", statement(both), statement(...exception)));
    strictEqual(beside(own, "bedrock:InvokeModel", models), 0);
    strictEqual(beside(own, "bedrock:*", models), 1);
    strictEqual(beside(undefined, "bedrock:InvokeModel", models), 1);
    strictEqual(beside(undefined, "s3:GetObject", "arn:aws:s3:::amazonlinux/*"), 0);
    strictEqual(beside(undefined, "s3:*", "arn:aws:s3:::amazonlinux/*"), 1);
    strictEqual(run(endpoint("s3", statement(undefined, "s3:*", "arn:aws:s3:::ours/*"))), 0, "no habit to except from");
  });
});

describe("security groups of one stack", () => {
  const rule = (direction: "Ingress" | "Egress", name: string, props: object): Declared => ({
    type: `aws:vpc/securityGroup${direction}Rule:SecurityGroup${direction}Rule`,
    name,
    props: { ipProtocol: "tcp", fromPort: 5432, toPort: 5432, ...props },
  });
  const narrow = (direction: "Ingress" | "Egress"): Declared[] =>
    ["a", "b", "c"].map((name) => rule(direction, name, { referencedSecurityGroupId: unknown }));
  const id = "vpc-securitygroup-require-uniformity";

  it(`${id}: refuses the one way out that the others do not have, and passes HTTPS`, () => {
    const run = (props: object, others = narrow("Egress")): number =>
      found(id, ...others, rule("Egress", "odd", props));
    strictEqual(run({ referencedSecurityGroupId: unknown }), 0);
    strictEqual(run({ cidrIpv4: "0.0.0.0/0", fromPort: 443, toPort: 443 }), 0);
    strictEqual(run({ cidrIpv4: "10.0.0.0/16" }), 0);
    strictEqual(run({ cidrIpv4: unknown }), 0);
    strictEqual(run({ cidrIpv4: "0.0.0.0/0" }), 1);
    const all = { ipProtocol: "-1", fromPort: undefined, toPort: undefined };
    strictEqual(run({ ...all, cidrIpv6: "::/0" }), 1);
    strictEqual(run({ ...all, cidrIpv4: "0.0.0.0/0" }, narrow("Egress").slice(1)), 0, "too few to compare");
  });

  it(`${id}: refuses the one way in by all ports, inline too, and passes members of a cluster`, () => {
    const run = (odd: Declared): number => found(id, ...narrow("Ingress"), odd);
    const all = { ipProtocol: "-1", fromPort: undefined, toPort: undefined };
    strictEqual(run(rule("Ingress", "odd", { ...all, cidrIpv4: "10.0.0.0/16" })), 1);
    strictEqual(run(rule("Ingress", "odd", { ...all, prefixListId: unknown })), 1);
    strictEqual(run(rule("Ingress", "odd", { ...all, referencedSecurityGroupId: unknown })), 0);
    const inline = { protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["10.0.0.0/16"] };
    const type = "aws:ec2/securityGroup:SecurityGroup";
    strictEqual(run({ type, props: { ingress: [inline] } }), 1);
  });

  it("vpc-securitygroup-forbid-internal-ports: refuses ports of stores to the internet, in each way to write it", () => {
    const internal = "vpc-securitygroup-forbid-internal-ports";
    const run = (props: object): number => found(internal, rule("Egress", "it", props));
    strictEqual(run({ cidrIpv4: "0.0.0.0/0" }), 1);
    strictEqual(run({ cidrIpv6: "::/0" }), 1);
    strictEqual(run({ cidrIpv4: "198.51.100.0/24" }), 0);
    strictEqual(run({ cidrIpv4: "0.0.0.0/0", fromPort: 443, toPort: 443 }), 0);
    strictEqual(run({ cidrIpv4: "0.0.0.0/0", fromPort: 587, toPort: 587 }), 0);
    strictEqual(run({ referencedSecurityGroupId: unknown, cidrIpv4: null }), 0);
    strictEqual(run({ cidrIpv4: unknown }), 1);
    const subnet = { type: "aws:ec2/subnet:Subnet", name: "subnet", props: {} };
    const planned = { ...rule("Egress", "it", { cidrIpv4: unknown }), from: { cidrIpv4: ["subnet"] } };
    strictEqual(found(internal, subnet, planned), 0);
    const twin = { protocol: "tcp", fromPort: 5432, toPort: 5432, cidrBlocks: ["0.0.0.0/0"] };
    strictEqual(found(internal, { type: "aws:ec2/securityGroup:SecurityGroup", props: { egress: [twin] } }), 1);
    const single = { type: "aws:ec2/securityGroupRule:SecurityGroupRule", props: { ...twin, type: "egress" } };
    strictEqual(found(internal, single), 1);
  });
});

describe("web ACLs", () => {
  const acl = (rules: readonly object[], own: object = {}): Declared => ({
    type: "aws:wafv2/webAcl:WebAcl",
    props: { rules, ...own },
  });
  const managed = (name: string, overrideAction: object): object => ({
    statement: { managedRuleGroupStatement: { vendorName: "AWS", name } },
    overrideAction,
  });

  it("wafv2-acl-forbid-counting: attacks and floods are stopped, suspects may be counted", () => {
    const run = (...rules: object[]): number => found("wafv2-acl-forbid-counting", acl(rules));
    strictEqual(run(managed("AWSManagedRulesCommonRuleSet", { none: {} })), 0);
    strictEqual(run(managed("AWSManagedRulesCommonRuleSet", { count: {} })), 1);
    strictEqual(run(managed("AWSManagedRulesKnownBadInputsRuleSet", { count: {} })), 1);
    strictEqual(run(managed("AWSManagedRulesBotControlRuleSet", { count: {} })), 0);
    strictEqual(run({ action: { count: {} }, statement: { rateBasedStatement: { limit: 100 } } }), 1);
    strictEqual(run({ action: { block: {} }, statement: { rateBasedStatement: { limit: 100 } } }), 0);
    strictEqual(run({ action: { count: {} }, statement: { geoMatchStatement: { countryCodes: ["US"] } } }), 0);
  });

  it("wafv2-acl-require-uniform-sampling: one rule that samples among those that do not is refused", () => {
    const seen = (sampledRequestsEnabled: unknown): object => ({ visibilityConfig: { sampledRequestsEnabled } });
    const run = (own: unknown, ...each: unknown[]): number =>
      found("wafv2-acl-require-uniform-sampling", acl(each.map(seen), seen(own)));
    strictEqual(run(false, false, false, "false"), 0);
    strictEqual(run(true, true, true, true), 0);
    strictEqual(run(false, false, true, false), 1);
    strictEqual(run(true, false, false, false), 1);
    strictEqual(run(false, unknown, false, false), 1);
  });

  it("wafv2-log-require-uniform-redaction: what one of the two hides, the other hides", () => {
    const header = (name: string): object => ({ singleHeader: { name } });
    const hides = (fieldType: string, ...fieldKeys: string[]): object => ({ field: { fieldType, fieldKeys } });
    const run = (
      redactedFields: readonly object[] | undefined,
      dataProtections: readonly object[] | undefined,
    ): number =>
      found(
        "wafv2-log-require-uniform-redaction",
        { ...acl([], { dataProtectionConfig: { dataProtections } }), name: "acl" },
        {
          type: "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration",
          props: { resourceArn: unknown, redactedFields },
          from: { resourceArn: ["acl"] },
        },
      );
    const both = hides("SINGLE_HEADER", "authorization", "cookie");
    strictEqual(run([header("Authorization"), header("cookie")], [both, hides("BODY")]), 0);
    strictEqual(run([header("authorization")], undefined) + run(undefined, [both]), 0, "one of the two alone");
    strictEqual(run([header("authorization")], [both]), 1);
    strictEqual(run([header("authorization"), header("cookie"), { queryString: {} }], [both]), 1);
    strictEqual(run([{ queryString: {} }], [hides("QUERY_STRING")]), 0);
    strictEqual(run([header("cookie")], [hides("QUERY_STRING")]), 2);
    strictEqual(run([{ queryString: {} }, { method: {} }, { uriPath: {} }], [hides("QUERY_STRING"), hides("BODY")]), 0);
    strictEqual(run([header("cookie")], [hides("SINGLE_COOKIE", "session")]), 0);
  });
});
