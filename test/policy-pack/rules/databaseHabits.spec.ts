import { ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judge, unknown } from "../../support/policyHarness";

function found(id: string, ...resources: Declared[]): number {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, resources).length;
}

describe("databases and their stack", () => {
  const network = { type: "aws:ec2/vpc:Vpc", props: {} };
  for (const [type, property] of [
    ["aws:rds/instance:Instance", "dbSubnetGroupName"],
    ["aws:rds/cluster:Cluster", "dbSubnetGroupName"],
    ["aws:docdb/cluster:Cluster", "dbSubnetGroupName"],
    ["aws:neptune/cluster:Cluster", "neptuneSubnetGroupName"],
  ] as const) {
    it(`rds-database-require-subnets: ${type} names a group where the stack has networks`, () => {
      const run = (value: unknown, ...beside: Declared[]): number =>
        found("rds-database-require-subnets", { type, name: "db", props: { [property]: value } }, ...beside);
      strictEqual(run("data", network) + run(unknown, network), 0);
      strictEqual(run(undefined), 0, "no network to choose from");
      strictEqual(run(undefined, network), 1);
      strictEqual(run(null, network), 1);
      strictEqual(run("default"), 1);
    });
  }

  it("rds-database-require-subnets: a replica stands where its source does", () => {
    const props = { replicateSourceDb: "charts" };
    strictEqual(found("rds-database-require-subnets", { type: "aws:rds/instance:Instance", props }, network), 0);
  });

  for (const [type, property, groupType, engine, family] of [
    [
      "aws:rds/instance:Instance",
      "parameterGroupName",
      "aws:rds/parameterGroup:ParameterGroup",
      "postgres",
      "postgres17",
    ],
    [
      "aws:rds/cluster:Cluster",
      "dbClusterParameterGroupName",
      "aws:rds/clusterParameterGroup:ClusterParameterGroup",
      "aurora-mysql",
      "aurora-mysql8.0",
    ],
    [
      "aws:neptune/cluster:Cluster",
      "neptuneClusterParameterGroupName",
      "aws:neptune/clusterParameterGroup:ClusterParameterGroup",
      undefined,
      "neptune1.4",
    ],
    [
      "aws:elasticache/replicationGroup:ReplicationGroup",
      "parameterGroupName",
      "aws:elasticache/parameterGroup:ParameterGroup",
      "valkey",
      "valkey8",
    ],
  ] as const) {
    it(`rds-database-require-own-group: ${type} takes the group that its stack has for its engine`, () => {
      const run = (props: object, of = family as string): number =>
        found(
          "rds-database-require-own-group",
          { type, name: "db", props: { engine, ...props } },
          { type: groupType, name: "group", props: { family: of } },
        );
      strictEqual(run({ [property]: unknown }), 0);
      strictEqual(run({ [property]: "group" }), 0);
      strictEqual(run({}), 1);
      strictEqual(run({ [property]: null }), 1);
      strictEqual(run({}, "oracle-se2-19"), 0, "a group of another engine");
      strictEqual(run({ engine: unknown }), 0, "an engine that is not known yet");
      const replica = type.startsWith("aws:rds") ? "replicateSourceDb" : "globalReplicationGroupId";
      strictEqual(run({ [replica]: "source" }), 0, "a replica");
    });
  }

  it("rds-parametergroup-require-audit: recorded ends of connections want their beginnings, Neptune its audit log", () => {
    const run = (type: string, ...parameters: readonly (readonly [string, unknown])[]): number =>
      found("rds-parametergroup-require-audit", {
        type,
        props: { parameters: parameters.map(([name, value]) => ({ name, value })) },
      });
    const postgres = "aws:rds/parameterGroup:ParameterGroup";
    strictEqual(run(postgres, ["log_disconnections", "1"], ["log_connections", "1"]), 0);
    strictEqual(run(postgres, ["log_connections", "1"]), 0);
    strictEqual(run(postgres, ["log_disconnections", "1"]), 1);
    const neptune = "aws:neptune/clusterParameterGroup:ClusterParameterGroup";
    strictEqual(run(neptune, ["neptune_enable_audit_log", "1"]), 0);
    strictEqual(run(neptune), 1);
    strictEqual(run(neptune, ["neptune_enable_audit_log", "0"]), 1);
    strictEqual(run(neptune, ["neptune_enable_audit_log", unknown]), 1);
  });

  it("rds-parametergroup-forbid-weak-settings: a recorder's value that is not known yet proves nothing", () => {
    const run = (name: string): number =>
      found("rds-parametergroup-forbid-weak-settings", {
        type: "aws:rds/parameterGroup:ParameterGroup",
        props: { parameters: [{ name, value: unknown }] },
      });
    strictEqual(run("log_connections"), 1);
    strictEqual(run("work_mem"), 0);
  });
});
