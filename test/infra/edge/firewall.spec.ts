import assert from "node:assert/strict";
import { LogResourcePolicy } from "@pulumi/aws/cloudwatch";
import { Firewall, firewallLogGroup, type FirewallArgs } from "../../../infra/edge/firewall";
import { firewallRules } from "../../../infra/edge/firewallRules";
import { Naming } from "../../../infra/naming";
import { build, policyOf, valueOf, type Recording } from "../../support/mocks";
import { DeclaredOptions } from "../network/options";

const names = new Naming({
  project: "phi",
  stack: "test",
  accountId: "111122223333",
  region: "us-east-1",
  holdsPhi: true,
});
const ARGS: FirewallArgs = {
  names,
  holdsPhi: true,
  auditKeyArn: "arn:aws:kms:us-east-1:111122223333:key/audit",
  logRetentionDays: 2192,
  loadBalancerArn: "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/phi-test-edge/1",
};
const ACL = "aws:wafv2/webAcl:WebAcl";
const GROUP = "aws:cloudwatch/logGroup:LogGroup";
const LOGGING = "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration";

function firewall(changes: Partial<FirewallArgs> = {}, options = new DeclaredOptions()): Promise<Recording<Firewall>> {
  return build(() => new Firewall("firewall", { ...ARGS, ...changes }, options.recording));
}

const protect = (field: object) => ({
  action: "SUBSTITUTION",
  field,
  excludeRuleMatchDetails: false,
  excludeRateBasedDetails: false,
});

describe("Firewall", () => {
  it("puts the rules before the load balancer, and gives credentials, query and body out nowhere", async () => {
    const made = await firewall();
    const defaults = { requestsPerFiveMinutes: 10_000, blockAnonymousAddresses: false, blockLargeBodies: false };
    assert.deepEqual(made.one(ACL, "firewall").inputs, {
      name: "phi-test-edge",
      description: "Guards the public edge",
      scope: "REGIONAL",
      defaultAction: { allow: {} },
      rules: firewallRules(defaults),
      dataProtectionConfig: {
        dataProtections: [
          protect({ fieldType: "SINGLE_HEADER", fieldKeys: ["authorization", "cookie"] }),
          protect({ fieldType: "QUERY_STRING" }),
          protect({ fieldType: "BODY" }),
        ],
      },
      visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "phi-test-edge", sampledRequestsEnabled: false },
      tags: names.tags("firewall", "internal"),
    });
    assert.deepEqual(made.one("aws:wafv2/webAclAssociation:WebAclAssociation").inputs, {
      resourceArn: ARGS.loadBalancerArn,
      webAclArn: "arn:of:firewall",
    });
  });

  it("passes the choices of the stack on to the rules", async () => {
    const choices = { requestsPerFiveMinutes: 500, blockAnonymousAddresses: true, blockLargeBodies: true };
    const made = await firewall(choices);
    assert.deepEqual(made.one(ACL).inputs["rules"], firewallRules(choices));
  });

  it("logs to a group that WAF accepts, under the stack's own key, for six years (R-002-09)", async () => {
    const made = await firewall();
    assert.deepEqual(made.one(GROUP).inputs, {
      name: "aws-waf-logs-phi-test-edge",
      kmsKeyId: ARGS.auditKeyArn,
      retentionInDays: 2192,
      deletionProtectionEnabled: true,
      tags: names.tags("firewall-logs", "audit"),
    });
    assert.equal(made.value.logGroupName, firewallLogGroup(names));
    assert.equal(await valueOf(made.value.arn), "arn:of:firewall");
  });

  it("leaves credentials and query out of the log", async () => {
    assert.deepEqual((await firewall()).one(LOGGING).inputs, {
      resourceArn: "arn:of:firewall",
      logDestinationConfigs: ["arn:of:firewall-logs"],
      redactedFields: [
        { singleHeader: { name: "authorization" } },
        { singleHeader: { name: "cookie" } },
        { queryString: {} },
      ],
    });
  });

  it("lets log delivery of this account write to this group alone, before logging is switched on", async () => {
    const options = new DeclaredOptions();
    const made = await firewall({}, options);
    const policy = made.one("aws:cloudwatch/logResourcePolicy:LogResourcePolicy", "firewall-logs");
    assert.equal(policy.inputs["policyName"], "phi-test-firewall-logs");
    assert.deepEqual(policyOf(policy, "policyDocument").Statement, [
      {
        Sid: "LogDeliveryOfThisAccount",
        Effect: "Allow",
        Principal: { Service: "delivery.logs.amazonaws.com" },
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: "arn:aws:logs:us-east-1:111122223333:log-group:aws-waf-logs-phi-test-edge:log-stream:*",
        Condition: {
          ArnLike: { "aws:SourceArn": "arn:aws:logs:us-east-1:111122223333:*" },
          StringEquals: { "aws:SourceAccount": "111122223333" },
        },
      },
    ]);
    const dependencies = options.dependenciesOf(LOGGING, "firewall-logs");
    assert.ok(dependencies.some((dependency) => LogResourcePolicy.isInstance(dependency)));
  });

  it("keeps the log group when the stack goes, unless it holds no patient data", async () => {
    for (const holdsPhi of [true, false]) {
      const options = new DeclaredOptions();
      const made = await firewall({ holdsPhi }, options);
      const { protect: isProtected, retainOnDelete } = options.of(GROUP, "firewall-logs");
      assert.deepEqual({ isProtected, retainOnDelete }, { isProtected: holdsPhi, retainOnDelete: holdsPhi });
      assert.equal(made.one(GROUP).inputs["deletionProtectionEnabled"], holdsPhi);
    }
  });
});
