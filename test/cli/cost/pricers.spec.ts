import { strict as assert } from "node:assert";
import { NotPriceable } from "../../../cli/cost/inputs";
import { PRICERS } from "../../../cli/cost/pricers";
import { UNKNOWN } from "./support";

type Case = readonly [what: string, inputs: Record<string, unknown>, expected: Record<string, number> | RegExp];

const LOAD_BALANCER = { "elb.application": 1, "elb.lcu": 1 };
const rules = (...statements: object[]) => ({ rules: statements.map((statement) => ({ statement })) });
const managed = (name: string, vendorName = "AWS") => ({ managedRuleGroupStatement: { name, vendorName } });
const POSTGRES = { engine: "postgres", instanceClass: "db.t4g.micro", storageType: "gp3", allocatedStorage: 20 };
const query = (metric: object) => ({ id: "m", metric });

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "aws:kms/key:Key": [["a key costs once", { multiRegion: true }, { "kms.key": 1 }]],
  "aws:kms/replicaKey:ReplicaKey": [["a replica costs as much as a key", {}, { "kms.key": 1 }]],
  "aws:secretsmanager/secret:Secret": [["a secret costs once", {}, { "secretsmanager.secret": 1 }]],
  "aws:route53/zone:Zone": [["a zone costs once", {}, { "route53.zone": 1 }]],
  "aws:ec2/natGateway:NatGateway": [["a gateway costs once", { allocationId: UNKNOWN }, { "vpc.natGateway": 1 }]],
  "aws:ec2/eip:Eip": [["an address costs, in use or not", {}, { "vpc.publicIpv4": 1 }]],
  "aws:ec2/vpcEndpoint:VpcEndpoint": [
    ["a gateway endpoint is free", { vpcEndpointType: "Gateway" }, {}],
    ["an endpoint of no stated type is a gateway", {}, {}],
    [
      "an interface endpoint costs in each subnet",
      { vpcEndpointType: "Interface", subnetIds: [UNKNOWN, UNKNOWN] },
      { "vpc.interfaceEndpoint": 2 },
    ],
    ["no subnets tell nothing", { vpcEndpointType: "Interface" }, /subnetIds is empty/],
    ["an unknown type is no gateway", { vpcEndpointType: UNKNOWN }, /vpcEndpointType is not known before creation/],
    ["other types have no price", { vpcEndpointType: "GatewayLoadBalancer" }, /type GatewayLoadBalancer/],
  ],
  "aws:lb/loadBalancer:LoadBalancer": [
    ["a public one has an address in each subnet", { subnets: ["a", "b"] }, { ...LOAD_BALANCER, "vpc.publicIpv4": 2 }],
    ["or in each mapping", { subnetMappings: [{}, {}, {}] }, { ...LOAD_BALANCER, "vpc.publicIpv4": 3 }],
    ["an internal one has no public address", { internal: true, subnets: ["a"] }, LOAD_BALANCER],
    ["subnets that are unknown as a whole cannot be counted", { subnets: UNKNOWN }, /subnets is not known/],
    ["a network load balancer has no price", { loadBalancerType: "network" }, /type network/],
  ],
  "aws:wafv2/webAcl:WebAcl": [
    ["no rules", {}, { "waf.webAcl": 1 }],
    [
      "own rules and managed groups count alike",
      rules({ rateBasedStatement: {} }, managed("AWSManagedRulesCommonRuleSet"), managed("AWSManagedRulesSQLiRuleSet")),
      { "waf.webAcl": 1, "waf.rule": 3 },
    ],
    [
      "bot control has a subscription on top",
      rules(managed("AWSManagedRulesBotControlRuleSet")),
      { "waf.webAcl": 1, "waf.rule": 1, "waf.intelligentGroup": 1 },
    ],
    ["a seller's group has the seller's price", rules(managed("Rules", "Fortinet")), /Rules of Fortinet/],
    [
      "a group without a figure is not taken for an ordinary one",
      rules(managed("AWSManagedRulesAntiDDoSRuleSet")),
      /AntiDDoS/,
    ],
    ["rules of a referenced group are billed too", rules({ ruleGroupReferenceStatement: {} }), /referenced rule group/],
    ["unknown rules cannot be counted", { rules: UNKNOWN }, /rules is not known before creation/],
  ],
  "aws:rds/instance:Instance": [
    ["one zone", POSTGRES, { "rds.postgres/db.t4g.micro": 1, "rds.storage/gp3": 20 }],
    [
      "a standby doubles class and storage, not the secret",
      { ...POSTGRES, multiAz: true, manageMasterUserPassword: true },
      { "rds.postgres/db.t4g.micro": 2, "rds.storage/gp3": 40, "secretsmanager.secret": 1 },
    ],
    [
      "storage of no stated type is gp2",
      { ...POSTGRES, storageType: undefined },
      { "rds.postgres/db.t4g.micro": 1, "rds.storage/gp2": 20 },
    ],
    ["provisioned IOPS have no price", { ...POSTGRES, iops: 12000 }, /provisioned iops/],
    ["provisioned throughput has no price", { ...POSTGRES, storageThroughput: 500 }, /provisioned storageThroughput/],
    ["long insights have no price", { ...POSTGRES, performanceInsightsRetentionPeriod: 731 }, /beyond 7 days/],
    [
      "advanced insights have no price",
      { ...POSTGRES, databaseInsightsMode: "advanced" },
      /databaseInsightsMode advanced/,
    ],
    ["an unknown size cannot be priced", { ...POSTGRES, allocatedStorage: UNKNOWN }, /allocatedStorage is not known/],
  ],
  "aws:elasticache/replicationGroup:ReplicationGroup": [
    [
      "nodes of one shard",
      { engine: "valkey", nodeType: "cache.t4g.micro", numCacheClusters: 2 },
      { "elasticache.valkey/cache.t4g.micro": 2 },
    ],
    [
      "shards with replicas",
      { nodeType: "cache.t4g.micro", numNodeGroups: 3, replicasPerNodeGroup: 1 },
      { "elasticache.redis/cache.t4g.micro": 6 },
    ],
    [
      "a number of nodes that is not stated is not guessed",
      { nodeType: "cache.t4g.micro" },
      /neither numCacheClusters/,
    ],
  ],
  "aws:cloudwatch/metricAlarm:MetricAlarm": [
    ["one metric", { metricName: "m", period: 300 }, { "cloudwatch.alarmMetric": 1 }],
    ["a period below a minute costs more", { period: 10 }, { "cloudwatch.highResolutionAlarmMetric": 1 }],
    [
      "each metric of an expression",
      { metricQueries: [query({ period: 60 }), query({ period: 60 }), { id: "e", expression: "m1/m2" }] },
      { "cloudwatch.alarmMetric": 2 },
    ],
    ["anomaly detection has no price", { metricQueries: [{ expression: "ANOMALY_DETECTION_BAND(m1)" }] }, /anomaly/],
  ],
  "aws:cloudwatch/compositeAlarm:CompositeAlarm": [["costs once", {}, { "cloudwatch.compositeAlarm": 1 }]],
  "aws:acmpca/certificateAuthority:CertificateAuthority": [
    [
      "one for short-lived certificates has its own price",
      { usageMode: "SHORT_LIVED_CERTIFICATE" },
      { "acmpca.authority/SHORT_LIVED_CERTIFICATE": 1 },
    ],
    ["one of no stated mode is of general purpose", {}, { "acmpca.authority/GENERAL_PURPOSE": 1 }],
  ],
  "aws:lb/trustStore:TrustStore": [["costs once", {}, { "elb.trustStore": 1 }]],
  "aws:redshiftserverless/namespace:Namespace": [
    ["a managed password is a secret", { manageAdminPassword: true }, { "secretsmanager.secret": 1 }],
    ["one without costs nothing by itself", {}, {}],
  ],
};

describe("what is always on", () => {
  it("is tested here for every type that has a pricer", () => {
    assert.deepEqual(Object.keys(CASES).sort(), Object.keys(PRICERS).sort());
  });

  for (const [type, cases] of Object.entries(CASES)) {
    for (const [what, inputs, expected] of cases) {
      it(`${type}: ${what}`, () => {
        if (expected instanceof RegExp) {
          assert.throws(
            () => PRICERS[type]?.(inputs),
            (error: unknown) => error instanceof NotPriceable && expected.test(error.message),
          );
          return;
        }
        const quantities: Record<string, number> = {};
        for (const { price, quantity } of PRICERS[type]?.(inputs) ?? []) {
          quantities[price] = (quantities[price] ?? 0) + quantity;
        }
        assert.deepEqual(quantities, expected);
      });
    }
  }
});
