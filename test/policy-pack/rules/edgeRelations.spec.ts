import { ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judge, unknown } from "../../support/policyHarness";

function found(id: string, resources: readonly Declared[], config: object = {}): number {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, resources, config).length;
}

type Attachment = readonly [rule: string, target: string, props: object, by: string, property: string, more: object];

const acl = "aws:wafv2/webAclAssociation:WebAclAssociation";
const attachments: readonly Attachment[] = [
  ["appsync-api-require-firewall", "aws:appsync/graphQLApi:GraphQLApi", {}, acl, "resourceArn", {}],
  ["appsync-api-require-firewall", "aws:appsync/api:Api", {}, acl, "resourceArn", {}],
  [
    "networkfirewall-firewall-require-logging",
    "aws:networkfirewall/firewall:Firewall",
    { deleteProtection: true },
    "aws:networkfirewall/loggingConfiguration:LoggingConfiguration",
    "firewallArn",
    { loggingConfiguration: { logDestinationConfigs: [{}] } },
  ],
  [
    "apigateway-stage-require-execution-logging",
    "aws:apigateway/stage:Stage",
    {},
    "aws:apigateway/methodSettings:MethodSettings",
    "stageName",
    {},
  ],
  [
    "ecr-repository-require-lifecycle",
    "aws:ecr/repository:Repository",
    {},
    "aws:ecr/lifecyclePolicy:LifecyclePolicy",
    "repository",
    {},
  ],
  [
    "efs-filesystem-require-policy",
    "aws:efs/fileSystem:FileSystem",
    {},
    "aws:efs/fileSystemPolicy:FileSystemPolicy",
    "fileSystemId",
    {},
  ],
  [
    "backup-vault-require-lock",
    "aws:backup/vault:Vault",
    {},
    "aws:backup/vaultLockConfiguration:VaultLockConfiguration",
    "backupVaultName",
    { minRetentionDays: 30 },
  ],
];

describe("what completes networks, APIs and stores, at a first preview", () => {
  for (const [id, type, props, by, property, more] of attachments) {
    it(`${id}: ${type} needs a ${by} of its own`, () => {
      const main = { type, name: "main", props: { ...props } };
      const other = { ...main, name: "other" };
      const holder = { type: by, name: "holder", props: { ...more, [property]: unknown } };
      strictEqual(found(id, [main]), 1, "none");
      strictEqual(found(id, [main, holder]), 1, "one that names nothing of the stack");
      strictEqual(found(id, [main, { ...holder, from: { [property]: ["main"] } }]), 0, "its own");
      strictEqual(found(id, [main, other, { ...holder, from: { [property]: ["main"] } }]), 1, "that of another");
    });
  }

  it("a private GraphQL API needs no web ACL; a firewall can be deleted neither by default nor on purpose", () => {
    const api = (visibility: unknown): number =>
      found("appsync-api-require-firewall", [{ type: "aws:appsync/graphQLApi:GraphQLApi", props: { visibility } }]);
    strictEqual(api("PRIVATE"), 0);
    strictEqual(api("GLOBAL"), 1);
    strictEqual(api(unknown), 1);
    const firewall = (deleteProtection: unknown): number =>
      found("networkfirewall-firewall-require-protection", [
        { type: "aws:networkfirewall/firewall:Firewall", props: { deleteProtection } },
      ]);
    strictEqual(firewall(true), 0);
    for (const weak of [false, undefined, null, unknown]) {
      strictEqual(firewall(weak), 1, String(weak));
    }
  });

  it("route53-zone-require-query-logs, route53-zone-require-dnssec: public zones record and sign, private ones need not", () => {
    const zone = (vpcs: unknown): Declared => ({ type: "aws:route53/zone:Zone", name: "zone", props: { vpcs } });
    const log = { type: "aws:route53/queryLog:QueryLog", props: { zoneId: unknown }, from: { zoneId: ["zone"] } };
    const signed = {
      type: "aws:route53/hostedZoneDnsSec:HostedZoneDnsSec",
      props: { hostedZoneId: unknown },
      from: { hostedZoneId: ["zone"] },
    };
    for (const [id, holder, other] of [
      ["route53-zone-require-query-logs", log, signed],
      ["route53-zone-require-dnssec", signed, log],
    ] as const) {
      strictEqual(found(id, [zone(undefined), holder]), 0);
      strictEqual(found(id, [zone([]), other]), 1);
      strictEqual(found(id, [zone([{ vpcId: unknown }])]), 0);
    }
  });

  it("autoscaling-group-require-health-check: a group behind a load balancer, however it is put there", () => {
    const id = "autoscaling-group-require-health-check";
    const group = (props: object): Declared => ({
      type: "aws:autoscaling/group:Group",
      name: "group",
      props: { ...props },
    });
    const attachment = {
      type: "aws:autoscaling/attachment:Attachment",
      props: { autoscalingGroupName: unknown },
      from: { autoscalingGroupName: ["group"] },
    };
    strictEqual(found(id, [group({})]), 0);
    strictEqual(found(id, [group({ targetGroupArns: [unknown], healthCheckType: "ELB" })]), 0);
    strictEqual(found(id, [group({ targetGroupArns: [unknown], healthCheckType: "EC2" })]), 1);
    strictEqual(found(id, [group({ targetGroupArns: [unknown] })]), 1);
    strictEqual(found(id, [group({ loadBalancers: ["lb"], healthCheckType: unknown })]), 1);
    strictEqual(found(id, [group({}), attachment]), 1);
    strictEqual(found(id, [group({ healthCheckType: "ELB" }), attachment]), 0);
  });
});

describe("web ACLs", () => {
  const group = (name: string, override: object): object => ({
    statement: { managedRuleGroupStatement: { vendorName: "AWS", name } },
    overrideAction: override,
  });

  it("wafv2-acl-require-known-bad-inputs: the managed group, with its own actions", () => {
    const acl = (rules: unknown): number =>
      found("wafv2-acl-require-known-bad-inputs", [{ type: "aws:wafv2/webAcl:WebAcl", props: { rules } }]);
    strictEqual(acl([group("AWSManagedRulesKnownBadInputsRuleSet", { none: {} })]), 0);
    strictEqual(acl([group("AWSManagedRulesKnownBadInputsRuleSet", { count: {} })]), 1);
    strictEqual(acl([group("AWSManagedRulesCommonRuleSet", { none: {} })]), 1);
    strictEqual(acl(undefined), 1);
    strictEqual(acl(unknown), 0, "wafv2-acl-require-rules answers that once");
  });

  it("wafv2-acl-require-rules: those of WAF Classic too", () => {
    for (const type of ["aws:waf/webAcl:WebAcl", "aws:wafregional/webAcl:WebAcl"]) {
      const acl = (props: object): number => found("wafv2-acl-require-rules", [{ type, props: { ...props } }]);
      const defaultAction = { type: "ALLOW" };
      strictEqual(acl({ defaultAction: { type: "BLOCK" } }), 0);
      strictEqual(acl({ defaultAction, rules: [{ action: { type: "BLOCK" } }] }), 0);
      strictEqual(acl({ defaultAction, rules: [{ action: { type: "COUNT" } }] }), 1);
      strictEqual(acl({ defaultAction }), 1);
    }
  });
});

describe("certificates and targets of load balancers", () => {
  const iam = { type: "aws:iam/serverCertificate:ServerCertificate", name: "old", props: {} };
  const acm = { type: "aws:acm/certificate:Certificate", name: "new", props: {} };
  for (const module of ["lb", "alb"]) {
    it(`lb-listener-require-certificate: aws:${module}, given, and not one of IAM`, () => {
      const id = "lb-listener-require-certificate";
      const listener = (certificateArn: unknown, from: readonly string[] = [], protocol: unknown = "HTTPS"): number =>
        found(id, [
          iam,
          acm,
          {
            type: `aws:${module}/listener:Listener`,
            props: { protocol, certificateArn },
            from: { certificateArn: from },
          },
        ]);
      strictEqual(listener(unknown, ["new"]), 0);
      strictEqual(listener("arn:aws:acm:us-east-1:111122223333:certificate/x"), 0);
      strictEqual(listener(undefined, [], "HTTP"), 0);
      strictEqual(listener(undefined), 1);
      strictEqual(listener(null, [], "TLS"), 1);
      strictEqual(listener("arn:aws:iam::111122223333:server-certificate/x"), 1);
      strictEqual(listener(unknown, ["old"]), 1);
      const further = {
        type: `aws:${module}/listenerCertificate:ListenerCertificate`,
        props: { certificateArn: unknown },
        from: { certificateArn: ["old"] },
      };
      strictEqual(found(id, [iam, further]), 1);
    });
  }

  it("elb-listener-require-certificate: a Classic Load Balancer's too", () => {
    const listener = (sslCertificateId: unknown, from: readonly string[]): number =>
      found("elb-listener-require-certificate", [
        iam,
        acm,
        {
          type: "aws:elb/loadBalancer:LoadBalancer",
          props: { listeners: [{ lbProtocol: "HTTPS", instanceProtocol: "HTTPS", sslCertificateId }] },
          from: { listeners: from },
        },
      ]);
    strictEqual(listener(unknown, ["new"]), 0);
    strictEqual(listener(unknown, ["old"]), 1);
    strictEqual(listener("arn:aws:iam::111122223333:server-certificate/x", []), 1);
  });

  it("lb-targetgroup-require-encryption: functions and load balancers as targets, and ports that pass TLS on", () => {
    const id = "lb-targetgroup-require-encryption";
    const group = (props: object, config = {}): number =>
      found(id, [{ type: "aws:lb/targetGroup:TargetGroup", props: { ...props } }], config);
    strictEqual(group({ targetType: "lambda" }), 0);
    strictEqual(group({ targetType: "alb", protocol: "TCP", port: 443 }), 0);
    strictEqual(group({ targetType: "ip", protocol: "TCP", port: 8443 }), 1);
    strictEqual(group({ targetType: "ip", protocol: "TCP", port: 8443 }, { passThroughPorts: [8443] }), 0);
    strictEqual(group({ targetType: "ip", protocol: "HTTP", port: 8443 }, { passThroughPorts: [8443] }), 1);
  });
});
