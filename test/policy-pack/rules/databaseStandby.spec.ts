import { ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judge, unknown } from "../../support/policyHarness";

function found(id: string, ...resources: Declared[]): number {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, resources).length;
}

describe("backup-database-require-recovery", () => {
  const id = "backup-database-require-recovery";
  const selection = (props: object, from?: Declared["from"]): Declared => ({
    type: "aws:backup/selection:Selection",
    name: "chosen",
    props: { ...props },
    ...(from === undefined ? {} : { from }),
  });

  for (const [type, own, identifier, arn] of [
    ["aws:rds/instance:Instance", { backupRetentionPeriod: 7 }, "identifier", "rds:us-east-1:111122223333:db:charts"],
    ["aws:rds/cluster:Cluster", { backupRetentionPeriod: 7 }, "clusterIdentifier", "rds:*:*:cluster:charts"],
    ["aws:docdb/cluster:Cluster", { backupRetentionPeriod: "35" }, "clusterIdentifier", "rds:*:*:cluster:charts"],
    ["aws:neptune/cluster:Cluster", { backupRetentionPeriod: 7 }, "clusterIdentifier", "rds:*:*:cluster:charts"],
    ["aws:dynamodb/table:Table", { pointInTimeRecovery: { enabled: true } }, "name", "dynamodb:*:*:table/charts"],
  ] as const) {
    it(`${type}: by itself, by ARN, by reference, by pattern or by tag; and not by a plan for something else`, () => {
      const run = (props: object, ...beside: Declared[]): number =>
        found(id, { type, name: "db", props: { [identifier]: "charts", ...props } }, ...beside);
      strictEqual(run({}), 1, "nothing backs it up");
      strictEqual(run(own), 0, "it does so itself");
      strictEqual(run({}, selection({ resources: [`arn:aws:${arn}`] })), 0, "its ARN");
      strictEqual(run({}, selection({ resources: [unknown] }, { resources: ["db"] })), 0, "a reference");
      strictEqual(run({}, selection({ resources: ["*"] })), 0, "everything");
      strictEqual(run({}, selection({ resources: [`arn:aws:${arn.replace(/charts$/, "*")}`] })), 0, "its type");
      strictEqual(run({}, selection({ resources: [`arn:aws:${arn}-archive`] })), 1, "another one");
      strictEqual(run({}, selection({ resources: ["arn:aws:s3:::charts"] })), 1, "another service");
      const tagged = selection({ selectionTags: [{ type: "STRINGEQUALS", key: "Backup", value: "daily" }] });
      strictEqual(run({ tags: { Backup: "daily" } }, tagged), 0, "its tag");
      strictEqual(run({ tags: { Backup: "none" } }, tagged), 1, "another tag");
    });
  }

  it("backups of less than a week are none, and those of a replica are its source's", () => {
    const instance = (props: object): number => found(id, { type: "aws:rds/instance:Instance", props: { ...props } });
    strictEqual(instance({ backupRetentionPeriod: 6 }), 1);
    strictEqual(instance({ backupRetentionPeriod: 0 }), 1);
    strictEqual(instance({ backupRetentionPeriod: null }), 1);
    strictEqual(instance({ backupRetentionPeriod: unknown }), 0, "its own rule judges that");
    strictEqual(instance({ replicateSourceDb: unknown }), 0);
    strictEqual(found(id, { type: "aws:sns/topic:Topic", props: {} }), 0);
  });
});

describe("opensearch-domain-require-zones, -nodes, -masters", () => {
  const ids = ["zones", "nodes", "masters"].map((what) => `opensearch-domain-require-${what}`);
  const each = (domain: Declared): readonly number[] => ids.map((id) => found(id, domain));
  for (const type of ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"]) {
    it(`${type}: two nodes in two zones, three where the domain says PHI`, () => {
      const run = (clusterConfig: unknown, tags?: object): string =>
        each({ type, props: { clusterConfig, tags } }).join(" ");
      const two = { instanceType: "r7g.large.search", instanceCount: 2, zoneAwarenessEnabled: true };
      strictEqual(run(two), "0 0 0");
      strictEqual(run({ ...two, instanceCount: unknown }), "0 1 0");
      strictEqual(run({ ...two, instanceCount: 1 }), "0 1 0");
      strictEqual(run({ ...two, zoneAwarenessEnabled: false }), "1 0 0");
      strictEqual(run(undefined), "1 1 0", "one node in one zone by default");
      strictEqual(run(two, { DataClassification: "phi" }), "0 1 0");
      strictEqual(run({ ...two, instanceCount: 3 }, { DataClassification: "phi" }), "0 0 0");
      strictEqual(run({ ...two, instanceCount: 1 }, { DataClassification: "synthetic" }), "0 0 0");
      strictEqual(run({ instanceCount: 3, multiAzWithStandbyEnabled: true }), "0 0 0");
    });

    it(`${type}: masters of their own are no less than three; T2 and T3 are for trials`, () => {
      const run = (change: object): number =>
        each({ type, props: { clusterConfig: { instanceCount: 3, zoneAwarenessEnabled: true, ...change } } })[2] ?? NaN;
      strictEqual(run({ dedicatedMasterEnabled: true }), 0, "how many is not said");
      strictEqual(run({ dedicatedMasterEnabled: true, dedicatedMasterCount: 3 }), 0);
      strictEqual(run({ dedicatedMasterEnabled: true, dedicatedMasterCount: 2 }), 1);
      strictEqual(run({ dedicatedMasterEnabled: false }), 1);
      strictEqual(run({ dedicatedMasterEnabled: false, dedicatedMasterCount: 2 }), 1);
      const trial = { instanceType: "t3.small.search", instanceCount: 1, dedicatedMasterEnabled: false };
      strictEqual(each({ type, props: { clusterConfig: trial } }).join(" "), "0 0 0");
    });
  }
});

describe("rds-database-require-insights", () => {
  it("left out it is a choice, unless what belongs to it is there; off it is refused", () => {
    for (const type of ["aws:rds/instance:Instance", "aws:rds/clusterInstance:ClusterInstance"]) {
      const run = (props: object): number => found("rds-database-require-insights", { type, props: { ...props } });
      strictEqual(run({}) + run({ performanceInsightsEnabled: true }) + run({ performanceInsightsEnabled: null }), 0);
      strictEqual(run({ performanceInsightsEnabled: false }), 1);
      strictEqual(run({ performanceInsightsEnabled: unknown }), 1);
      strictEqual(run({ performanceInsightsKmsKeyId: "alias/records" }), 1);
      strictEqual(run({ performanceInsightsRetentionPeriod: 7 }), 1);
      strictEqual(run({ performanceInsightsKmsKeyId: unknown, performanceInsightsEnabled: true }), 0);
    }
  });
});

describe("redshift-cluster-forbid-default-database", () => {
  it("a warehouse that is restored takes over the names of its databases", () => {
    const type = "aws:redshift/cluster:Cluster";
    const run = (props: object): number =>
      found("redshift-cluster-forbid-default-database", { type, props: { ...props } });
    strictEqual(run({}) + run({ databaseName: "DEV" }), 2);
    strictEqual(run({ databaseName: "charts" }) + run({ databaseName: unknown }), 0);
    strictEqual(run({ snapshotIdentifier: "last" }) + run({ snapshotArn: unknown }), 0);
  });
});
