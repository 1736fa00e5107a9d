import { deepStrictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judge, unknown } from "../../support/policyHarness";

const functionType = "aws:lambda/function:Function";
const distribution = "aws:cloudfront/distribution:Distribution";

/** The names of the resources that a rule refuses in this stack, as at a first preview. */
function refused(id: string, ...stack: Declared[]): readonly string[] {
  const rule = rules.find(({ control }) => control.id === id);
  return rule === undefined
    ? [`no rule ${id}`]
    : judge(rule, stack).map(({ resource, level }) => `${resource.split("::").at(-1) ?? ""}: ${level}`);
}

const fn = (props: object = {}, from: Declared["from"] = {}): Declared => ({
  type: functionType,
  name: "edge",
  props: { name: "rewrite", ...props },
  from,
});
const role = (...services: readonly string[]): Declared => ({
  type: "aws:iam/role:Role",
  name: "role",
  props: {
    assumeRolePolicy: JSON.stringify({
      Statement: [{ Effect: "Allow", Principal: { Service: services }, Action: "sts:AssumeRole" }],
    }),
  },
});
const site = (behaviour: Declared["props"], from: Declared["from"] = {}): Declared => ({
  type: distribution,
  name: "site",
  props: behaviour,
  from,
});
const calls = (lambdaArn: string): object => ({
  lambdaFunctionAssociations: [{ eventType: "origin-request", lambdaArn }],
});
const asked = ["vpc", "dead-letters", "tracing"].map((what) => `lambda-function-require-${what}`);

describe("functions in the forms that AWS limits", () => {
  for (const id of asked) {
    it(`${id}: of Lambda@Edge, known by its distribution or by its role, nothing is asked that it cannot have`, () => {
      deepStrictEqual(refused(id, fn()), ["edge: mandatory"]);
      deepStrictEqual(
        refused(id, fn(), site({ defaultCacheBehavior: calls(unknown) }, { defaultCacheBehavior: ["edge"] })),
        [],
      );
      const arn = "arn:aws:lambda:us-east-1:111122223333:function:rewrite:3";
      deepStrictEqual(refused(id, fn(), site({ orderedCacheBehaviors: [calls(arn)] })), []);
      const other = "arn:aws:lambda:us-east-1:111122223333:function:another:3";
      deepStrictEqual(refused(id, fn(), site({ orderedCacheBehaviors: [calls(other)] })), ["edge: mandatory"]);
      const owned = fn({ role: unknown }, { role: ["role"] });
      deepStrictEqual(refused(id, owned, role("lambda.amazonaws.com", "edgelambda.amazonaws.com")), []);
      deepStrictEqual(refused(id, owned, role("lambda.amazonaws.com")), ["edge: mandatory"]);
    });
  }

  it("lambda-function-require-dead-letters: an alias, a version or an ARN of the function means the function", () => {
    const id = "lambda-function-require-dead-letters";
    const kept = (functionName: unknown, from: Declared["from"] = {}): Declared => ({
      type: "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig",
      name: "kept",
      props: { functionName, destinationConfig: { onFailure: { destination: unknown } } },
      from,
    });
    const alias: Declared = {
      type: "aws:lambda/alias:Alias",
      name: "live",
      props: { name: "live", functionName: "rewrite" },
    };
    deepStrictEqual(refused(id, fn(), alias, kept(unknown, { functionName: ["live"] })), []);
    for (const name of ["rewrite", "rewrite:live", "arn:aws:lambda:us-east-1:111122223333:function:rewrite:live"]) {
      deepStrictEqual(refused(id, fn(), kept(name)), [], name);
    }
    deepStrictEqual(refused(id, fn(), kept("another:live")), ["edge: mandatory"]);
    deepStrictEqual(refused(id, fn(), kept(unknown)), ["edge: mandatory"]);
  });

  it("lambda-function-require-concurrency-limit: Lambda@Edge shares the concurrency of its region, and has a limit too", () => {
    const id = "lambda-function-require-concurrency-limit";
    const caller = site({ defaultCacheBehavior: calls(unknown) }, { defaultCacheBehavior: ["edge"] });
    deepStrictEqual(refused(id, fn(), caller), ["edge: mandatory"]);
    deepStrictEqual(refused(id, fn({ reservedConcurrentExecutions: 10 }), caller), []);
  });
});

describe("load balancers and web ACLs in the forms that do as well", () => {
  it("lb-listener-require-modern-tls: says of a policy whether it has old versions, or lacks TLS 1.3 or forward secrecy", () => {
    const rule = rules.find(({ control }) => control.id === "lb-listener-require-modern-tls");
    const said = (sslPolicy: string): boolean | undefined =>
      rule &&
      judge(rule, [
        { type: "aws:lb/listener:Listener", props: { protocol: "HTTPS", port: 443, sslPolicy } },
      ])[0]?.message.includes("negotiates TLS 1.0 or 1.1");
    const old = [
      "2016-08",
      "2015-05",
      "TLS-1-0-2015-04",
      "TLS-1-1-2017-01",
      "FS-2018-06",
      "FS-1-1-2019-08",
      "TLS13-1-0-2021-06",
    ];
    const newer = ["TLS-1-2-2017-01", "TLS-1-2-Ext-2018-06", "FS-1-2-Res-2020-10", "TLS13-1-2-Ext1-2021-06"];
    for (const name of old) {
      deepStrictEqual(said(`ELBSecurityPolicy-${name}`), true, name);
    }
    for (const name of newer) {
      deepStrictEqual(said(`ELBSecurityPolicy-${name}`), false, name);
    }
  });

  it("lb-balancer-require-zones: target groups that are all balanced across zones overrule the load balancer", () => {
    const id = "lb-balancer-require-zones";
    const balancer: Declared = {
      type: "aws:lb/loadBalancer:LoadBalancer",
      name: "front",
      props: { loadBalancerType: "network", subnets: ["a", "b"] },
    };
    const group = (name: string, loadBalancerCrossZoneEnabled: string): Declared => ({
      type: "aws:lb/targetGroup:TargetGroup",
      name,
      props: { loadBalancerCrossZoneEnabled },
    });
    deepStrictEqual(refused(id, balancer), ["front: mandatory"]);
    deepStrictEqual(refused(id, balancer, group("one", "true")), []);
    const mixed = [group("one", "true"), group("two", "use_load_balancer_configuration")];
    deepStrictEqual(refused(id, balancer, ...mixed), ["front: mandatory"]);
  });

  it("wafv2-acl-require-known-bad-inputs: groups of other vendors, and groups by reference, know them too", () => {
    const id = "wafv2-acl-require-known-bad-inputs";
    const acl = (statement: object, more: object = { overrideAction: { none: {} } }): Declared => ({
      type: "aws:wafv2/webAcl:WebAcl",
      name: "acl",
      props: { rules: [{ name: "x", priority: 1, statement, ...more }] },
    });
    const vendor = { managedRuleGroupStatement: { vendorName: "F5", name: "OWASP_Managed" } };
    deepStrictEqual(refused(id, acl(vendor)), []);
    deepStrictEqual(refused(id, acl({ ruleGroupReferenceStatement: { arn: unknown } })), []);
    deepStrictEqual(refused(id, acl(vendor, { overrideAction: { count: {} } })), ["acl: mandatory"]);
    deepStrictEqual(refused(id, acl({ rateBasedStatement: { limit: 500 } })), ["acl: mandatory"]);
  });
});
