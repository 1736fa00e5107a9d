import { ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judge, unknown } from "../../support/policyHarness";

function found(id: string, ...resources: Declared[]): number {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, resources).length;
}

describe("ports beside a protocol that has none", () => {
  const inside = { cidrIpv4: "10.0.0.0/16", cidrBlocks: ["10.0.0.0/16"], cidrBlock: "10.0.0.0/16" };
  const groups: Readonly<Record<string, (props: object) => Declared>> = {
    "a rule for one way out": (props) => ({
      type: "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
      props: { ...inside, ...props },
    }),
    "a rule for one way in": (props) => ({
      type: "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
      props: { ...inside, ...props },
    }),
    "a rule for either way": (props) => ({
      type: "aws:ec2/securityGroupRule:SecurityGroupRule",
      props: { type: "egress", ...inside, ...props },
    }),
    "an inline rule": (props) => ({
      type: "aws:ec2/securityGroup:SecurityGroup",
      props: { egress: [{ ...inside, ...props }] },
    }),
  };
  const lists: Readonly<Record<string, (props: object) => Declared>> = {
    "a rule of a network ACL": (props) => ({
      type: "aws:ec2/networkAclRule:NetworkAclRule",
      props: { ...inside, ...props },
    }),
    "a rule of a network ACL for egress": (props) => ({
      type: "aws:ec2/networkAclRule:NetworkAclRule",
      props: { egress: true, ...inside, ...props },
    }),
    "an inline rule of a network ACL": (props) => ({
      type: "aws:ec2/networkAcl:NetworkAcl",
      props: { egress: [{ ...inside, ...props }] },
    }),
  };
  const all = [
    ...Object.entries(groups).map((entry) => ["vpc-securitygroup-require-uniformity", ...entry] as const),
    ...Object.entries(lists).map((entry) => ["vpc-acl-forbid-open-admin-ports", ...entry] as const),
  ];
  for (const [id, name, form] of all) {
    it(`${id}: ${name} that names ports is for a protocol that has ports`, () => {
      const run = (protocol: unknown, from?: unknown, to?: unknown): number =>
        found(id, form({ protocol, ipProtocol: protocol, fromPort: from, toPort: to }));
      strictEqual(run("tcp", 443, 443), 0);
      strictEqual(run("-1", 443, 443), 1);
      strictEqual(run(-1, "5432", "5432"), 1);
      strictEqual(run("all", 0, 1024), 1);
      for (const [from, to] of [[], [0, 0], [-1, -1], [0, 65535], [1, 65535], [null, null], [unknown, unknown]]) {
        strictEqual(run("-1", from, to), 0, String(from));
      }
      strictEqual(run(unknown, 443, 443), 0, "a protocol that is not known is judged in the update");
    });
  }

  it("vpc-acl-forbid-open-admin-ports: a denial may be as wide as it likes", () => {
    const denial = { ruleAction: "deny", protocol: "-1", fromPort: 22, toPort: 22, cidrBlock: "10.0.0.0/8" };
    const type = "aws:ec2/networkAclRule:NetworkAclRule";
    strictEqual(found("vpc-acl-forbid-open-admin-ports", { type, props: denial }), 0);
  });
});

describe("places that nothing writes to", () => {
  const cache: Declared = {
    type: "aws:elasticache/replicationGroup:ReplicationGroup",
    name: "sessions",
    props: { replicationGroupId: "sessions" },
  };
  const group = (name: unknown, called = "kept"): Declared => ({
    type: "aws:cloudwatch/logGroup:LogGroup",
    name: called,
    props: { name },
  });
  const delivering = (destination: unknown, from: Declared["from"] = {}): Declared => ({
    ...cache,
    props: { ...cache.props, logDeliveryConfigurations: [{ destination, logType: "slow-log" }] },
    from,
  });

  it("elasticache-cache-require-logs: a group for caches is written by one, where a cache is silent", () => {
    const run = (...resources: Declared[]): number => found("elasticache-cache-require-logs", ...resources);
    const kept = group("/clinic/cache");
    strictEqual(run(kept, cache), 1);
    strictEqual(run(group(unknown, "valkey-slow"), cache), 1, "known by the name of the resource");
    strictEqual(run(group("/aws/elasticache/sessions"), cache), 1);
    for (const none of [[], null]) {
      const silent = {
        ...cache,
        props: { logDeliveryConfigurations: none },
        from: { logDeliveryConfigurations: ["kept"] },
      };
      strictEqual(run(kept, silent), 1, "what is empty delivers nothing");
    }
    const filter = {
      type: "aws:cloudwatch/logMetricFilter:LogMetricFilter",
      props: { logGroupName: unknown },
      from: { logGroupName: ["kept"] },
    };
    strictEqual(run(kept, cache, filter), 1, "a reader is no writer");
  });

  it("elasticache-cache-require-logs: asks nothing where a group is used, is for something else, or is not there", () => {
    const run = (...resources: Declared[]): number => found("elasticache-cache-require-logs", ...resources);
    const kept = group("/clinic/cache");
    const other = { ...cache, name: "other" };
    strictEqual(run(cache), 0);
    strictEqual(run(kept), 0, "its cache is of another stack");
    strictEqual(run(kept, delivering("/clinic/cache"), other), 0, "by text");
    strictEqual(run(kept, delivering(unknown, { logDeliveryConfigurations: ["kept"] }), other), 0, "by reference");
    strictEqual(run(group("/clinic/api"), cache), 0);
    strictEqual(run(group("/aws/lambda/cache-warmer"), cache), 0, "found by its function by name");
    const task = {
      type: "aws:ecs/taskDefinition:TaskDefinition",
      props: { containerDefinitions: '[{"options":{"awslogs-group":"/clinic/cache-warmer"}}]' },
    };
    strictEqual(run(group("/clinic/cache-warmer"), cache, task), 0);
  });

  it("codebuild-project-forbid-exposure: a log whose group or place is named is on", () => {
    const run = (logsConfig: object): number =>
      found("codebuild-project-forbid-exposure", { type: "aws:codebuild/project:Project", props: { logsConfig } });
    const [cloudwatchLogs, s3Logs] = [
      { status: "ENABLED", groupName: unknown },
      { status: "ENABLED", location: "audit/builds" },
    ];
    strictEqual(run({ cloudwatchLogs, s3Logs }), 0);
    strictEqual(run({ cloudwatchLogs: { groupName: "builds" } }), 0, "CloudWatch is on by default");
    strictEqual(run({ cloudwatchLogs, s3Logs: { status: "DISABLED" } }), 0, "off, and no place named");
    strictEqual(run({ cloudwatchLogs: { status: "DISABLED" }, s3Logs }), 0);
    for (const status of ["DISABLED", unknown]) {
      strictEqual(run({ cloudwatchLogs: { ...cloudwatchLogs, status }, s3Logs }), 1, status);
    }
    for (const status of ["DISABLED", undefined, null, unknown]) {
      strictEqual(run({ cloudwatchLogs, s3Logs: { ...s3Logs, status } }), 1, String(status));
    }
  });

  it("kms-key-limit-grants: a constraint names an encryption context", () => {
    const run = (...constraints: unknown[]): number =>
      found("kms-key-limit-grants", {
        type: "aws:kms/grant:Grant",
        props: { operations: ["Decrypt"], ...(constraints.length > 0 && { constraints }) },
      });
    strictEqual(run(), 0, "a grant need not have any");
    strictEqual(run({ encryptionContextEquals: { "aws:ebs:id": unknown } }), 0);
    strictEqual(run({ encryptionContextSubset: unknown }), 0);
    strictEqual(run(unknown), 0);
    for (const empty of [{}, { encryptionContextEquals: null }, { encryptionContextSubset: {} }]) {
      strictEqual(run(empty), 1, JSON.stringify(empty));
    }
  });

  it("sns-topic-require-tls: a vault whose policy denies plain requests denies them to everyone", () => {
    const deny = {
      Effect: "Deny",
      Principal: "*",
      Action: "glacier:*",
      Resource: "arn:aws:glacier:us-east-1:111122223333:vaults/films",
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    };
    const allow = { ...deny, Effect: "Allow", Principal: { AWS: "arn:aws:iam::111122223333:role/a" }, Condition: {} };
    const run = (...Statement: object[]): number =>
      found("sns-topic-require-tls", {
        type: "aws:glacier/vault:Vault",
        props: { accessPolicy: JSON.stringify({ Version: "2012-10-17", Statement }) },
      });
    strictEqual(run(deny, allow), 0);
    strictEqual(run(allow), 0, "a policy need not speak of TLS");
    for (const accessPolicy of [undefined, null, unknown]) {
      strictEqual(found("sns-topic-require-tls", { type: "aws:glacier/vault:Vault", props: { accessPolicy } }), 0);
    }
    const narrower = { "aws:PrincipalTag/team": "x" };
    strictEqual(run({ ...deny, Principal: { AWS: "arn:aws:iam::111122223333:role/a" } }), 1);
    strictEqual(run({ ...deny, Condition: { ...deny.Condition, StringNotEquals: narrower } }), 1);
    strictEqual(run({ ...deny, Condition: { Bool: { "aws:SecureTransport": "true" } } }) > 0, true);
  });
});

describe("what patient data is asked for", () => {
  for (const kind of ["ontapFileSystem:OntapFileSystem", "openZfsFileSystem:OpenZfsFileSystem"]) {
    it(`efs-filesystem-require-backups: ${kind} with a time for backups keeps them`, () => {
      const run = (props: object): number =>
        found("efs-filesystem-require-backups", { type: `aws:fsx/${kind}`, props: { ...props } });
      const at = { dailyAutomaticBackupStartTime: "03:00" };
      strictEqual(run({}) + run({ ...at, automaticBackupRetentionDays: 30 }), 0);
      for (const weak of [undefined, null, 0, unknown]) {
        strictEqual(run({ ...at, automaticBackupRetentionDays: weak }), 1, String(weak));
      }
    });
  }

  it("redshift-cluster-require-snapshots: a cluster tagged as PHI keeps its snapshots for a week", () => {
    const run = (automatedSnapshotRetentionPeriod: unknown, tag = "phi"): number =>
      found("redshift-cluster-require-snapshots", {
        type: "aws:redshift/cluster:Cluster",
        props: { automatedSnapshotRetentionPeriod, skipFinalSnapshot: false, tags: { DataClassification: tag } },
      });
    strictEqual(run(7) + run("35"), 0);
    for (const weak of [0, 1, "6", undefined, null, unknown]) {
      strictEqual(run(weak), 1, String(weak));
    }
    for (const fine of [1, undefined, null]) {
      strictEqual(run(fine, "internal"), 0, "a cluster that does not say so may keep one day, as AWS Config does");
    }
  });

  it("rds-database-require-deletion-protection: a replica may leave its protection out, and not switch it off", () => {
    const run = (props: object): number =>
      found("rds-database-require-deletion-protection", {
        type: "aws:rds/instance:Instance",
        props: { replicateSourceDb: unknown, skipFinalSnapshot: true, ...props },
      });
    strictEqual(run({}) + run({ deletionProtection: null }) + run({ deletionProtection: true }), 0);
    strictEqual(run({ deletionProtection: false }) + run({ deletionProtection: unknown }), 2);
    strictEqual(run({ deletionProtection: false, tags: { DataClassification: "synthetic" } }), 0);
  });
});
