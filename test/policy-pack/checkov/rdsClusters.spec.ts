import { unknown } from "../../support/policyHarness";
import { type Form, keyed, made, switched, tellApart, vary } from "./tellApart";

const instance = "rds/instance:Instance";
const cluster = "rds/cluster:Cluster";
const group = "rds/parameterGroup:ParameterGroup";
const postgres = { engine: "postgres", instanceClass: "db.m7g.large", allocatedStorage: 20 };
const aurora = { engine: "aurora-postgresql" };
const snapshot = "rds/clusterSnapshot:ClusterSnapshot";
const records = { ...aurora, clusterIdentifier: "records", tags: { Backup: "daily" } };
const planned = (selection: object, from?: Form[number]["from"]): Form => [
  made(cluster, records),
  made("backup/selection:Selection", { planId: unknown, iamRoleArn: unknown, ...selection }, from, "chosen"),
];
const serverless = { engine: "aurora-mysql", masterUsername: "keeper", masterPassword: unknown };

describe("what Checkov asks of Aurora clusters", () => {
  tellApart([
    { id: "CKV_AWS_96", what: "clusters store encrypted", ...switched(cluster, aurora, "storageEncrypted") },
    {
      id: "CKV_AWS_327",
      what: "clusters have a customer's key",
      ...keyed(cluster, (kmsKeyId) => ({ ...aurora, storageEncrypted: true, kmsKeyId })),
    },
    {
      id: "CKV_AWS_133",
      what: "clusters keep backups",
      ...vary(
        cluster,
        aurora,
        [7, "35"].map((backupRetentionPeriod) => ({ backupRetentionPeriod })),
        [{}, { backupRetentionPeriod: 0 }, { backupRetentionPeriod: 1 }],
      ),
    },
    {
      id: "CKV_AWS_133",
      what: "instances keep backups",
      ...vary(instance, postgres, [{ backupRetentionPeriod: 7 }], [{}, { backupRetentionPeriod: 0 }]),
    },
    {
      id: "CKV_AWS_133",
      what: "clusters keep backups, however long",
      ...vary(cluster, aurora, [{ backupRetentionPeriod: 5 }], [{}, { backupRetentionPeriod: 0 }]),
    },
    {
      id: "CKV2_AWS_8",
      what: "clusters are in a backup plan",
      good: [
        planned({ resources: [unknown] }, { resources: ["it"] }),
        planned({ resources: ["arn:aws:rds:us-east-1:111122223333:cluster:records"] }),
        planned({ resources: ["arn:aws:rds:*:*:cluster:*"] }),
        planned({ selectionTags: [{ type: "STRINGEQUALS", key: "Backup", value: "daily" }] }),
      ],
      bad: [
        [made(cluster, records)],
        planned({ resources: ["arn:aws:rds:us-east-1:111122223333:cluster:other"] }),
        planned({ selectionTags: [{ type: "STRINGEQUALS", key: "Backup", value: "weekly" }] }),
      ],
    },
    {
      id: "CKV_AWS_139",
      what: "clusters cannot be deleted",
      ...switched(cluster, aurora, "deletionProtection"),
    },
    {
      id: "CKV_AWS_140",
      what: "global clusters store encrypted",
      ...switched("rds/globalCluster:GlobalCluster", { globalClusterIdentifier: "records" }, "storageEncrypted"),
    },
    ...["aurora-mysql", "aurora-postgresql"].map((engine) => ({
      id: "CKV_AWS_162",
      what: `IAM authentication of ${engine}`,
      ...switched(cluster, { ...serverless, engine }, "iamDatabaseAuthenticationEnabled"),
    })),
    {
      id: "CKV_AWS_246",
      what: "activity streams have a customer's key",
      ...keyed("rds/clusterActivityStream:ClusterActivityStream", (kmsKeyId) => ({
        resourceArn: unknown,
        mode: "async",
        kmsKeyId,
      })),
    },
    {
      id: "CKV_AWS_313",
      what: "tags of clusters go with snapshots",
      ...switched(cluster, aurora, "copyTagsToSnapshot"),
    },
    ...["aurora-mysql", "mysql"].map((engine) => ({
      id: "CKV_AWS_325",
      what: `audit logs of ${engine} clusters`,
      ...vary(
        cluster,
        { engine },
        [["audit"], ["audit", "error", "general", "slowquery"]].map((logs) => ({ enabledCloudwatchLogsExports: logs })),
        [{}, { enabledCloudwatchLogsExports: [] }, { enabledCloudwatchLogsExports: ["error", "slowquery"] }],
      ),
    })),
    {
      id: "CKV_AWS_324",
      what: "logs of clusters leave them",
      ...vary(
        cluster,
        aurora,
        [{ enabledCloudwatchLogsExports: ["postgresql"] }],
        [{}, { enabledCloudwatchLogsExports: [] }],
      ),
    },
  ]);
});

describe("what Checkov asks of snapshots and parameter groups of RDS", () => {
  const parameters = (name: string, value: unknown): object => ({ parameters: [{ name, value }] });
  tellApart([
    {
      id: "CKV_AWS_146",
      what: "what snapshots are made of is encrypted, which decides on them",
      good: [[made(cluster, { ...aurora, storageEncrypted: true }), made(snapshot, {}, undefined, "copy")]],
      bad: [[made(cluster, { ...aurora, storageEncrypted: false }), made(snapshot, {}, undefined, "copy")]],
    },
    {
      id: "CKV_AWS_266",
      what: "copies of snapshots have a customer's key",
      ...keyed("rds/snapshotCopy:SnapshotCopy", (kmsKeyId) => ({
        sourceDbSnapshotIdentifier: unknown,
        targetDbSnapshotIdentifier: "copy",
        kmsKeyId,
      })),
    },
    {
      id: "CKV_AWS_302",
      what: "snapshots are not shared with everyone",
      ...vary(
        "rds/snapshot:Snapshot",
        { dbInstanceIdentifier: unknown, dbSnapshotIdentifier: "last" },
        [{}, { sharedAccounts: [] }, { sharedAccounts: ["111122223333"] }],
        [{ sharedAccounts: ["all"] }, { sharedAccounts: ["111122223333", "all"] }],
      ),
    },
    ...["postgres14", "sqlserver-ee-15.0"].map((family) => ({
      id: "CKV2_AWS_69",
      what: `TLS of ${family}`,
      ...vary(
        group,
        { family },
        ["1", 1, "true"].map((value) => parameters("rds.force_ssl", value)).map((each) => ({ ...each })),
        [{}, { ...parameters("rds.force_ssl", "0") }],
      ),
    })),
    ...["mysql8.0", "mariadb10.11"].map((family) => ({
      id: "CKV2_AWS_69",
      what: `TLS of ${family}`,
      ...vary(
        group,
        { family },
        ["1", "ON"].map((value) => ({ ...parameters("require_secure_transport", value) })),
        [{}, { ...parameters("require_secure_transport", "OFF") }, { ...parameters("require_secure_transport", "0") }],
      ),
    })),
  ]);
});
