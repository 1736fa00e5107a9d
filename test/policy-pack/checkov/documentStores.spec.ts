import { unknown } from "../../support/policyHarness";
import { keyed, made, switched, tellApart, vary } from "./tellApart";

const docdb = "docdb/cluster:Cluster";
const docdbGroup = "docdb/clusterParameterGroup:ClusterParameterGroup";
const neptune = "neptune/cluster:Cluster";
const tls = (...values: readonly object[]): object => ({ family: "docdb5.0", parameters: values });

describe("what Checkov asks of DocumentDB", () => {
  tellApart([
    { id: "CKV_AWS_74", what: "clusters store encrypted", ...switched(docdb, {}, "storageEncrypted") },
    {
      id: "CKV_AWS_182",
      what: "clusters have a customer's key",
      ...keyed(docdb, (kmsKeyId) => ({ storageEncrypted: true, kmsKeyId })),
    },
    {
      id: "CKV_AWS_292",
      what: "global clusters store encrypted",
      ...switched("docdb/globalCluster:GlobalCluster", { globalClusterIdentifier: "records" }, "storageEncrypted"),
    },
    {
      id: "CKV_AWS_85",
      what: "clusters export the audit log",
      ...vary(
        docdb,
        {},
        [["audit"], ["audit", "profiler"]].map((logs) => ({ enabledCloudwatchLogsExports: logs })),
        [{}, { enabledCloudwatchLogsExports: [] }],
      ),
    },
    {
      id: "CKV_AWS_90",
      what: "parameter groups keep TLS on",
      ...vary(
        docdbGroup,
        {},
        [{ ...tls({ name: "tls", value: "enabled" }) }, { ...tls() }],
        [{ ...tls({ name: "tls", value: "disabled" }) }],
      ),
    },
    {
      id: "CKV_AWS_104",
      what: "parameter groups switch the audit log on",
      ...vary(
        docdbGroup,
        {},
        [{ ...tls({ name: "audit_logs", value: "enabled" }) }, { ...tls({ name: "audit_logs", value: "all" }) }],
        [{ ...tls() }, { ...tls({ name: "audit_logs", value: "disabled" }) }, { family: "docdb5.0" }],
      ),
    },
    {
      id: "CKV_AWS_360",
      what: "clusters keep backups",
      ...vary(
        docdb,
        {},
        [7, "35"].map((backupRetentionPeriod) => ({ backupRetentionPeriod })),
        [{}, { backupRetentionPeriod: 1 }, { backupRetentionPeriod: 5 }],
      ),
    },
  ]);
});

describe("what Checkov asks of Neptune", () => {
  tellApart([
    { id: "CKV_AWS_44", what: "clusters store encrypted", ...switched(neptune, {}, "storageEncrypted") },
    {
      id: "CKV_AWS_279",
      what: "what snapshots are made of is encrypted, which decides on them",
      good: [
        [
          made(neptune, { storageEncrypted: true }),
          made("neptune/clusterSnapshot:ClusterSnapshot", {}, undefined, "copy"),
        ],
      ],
      bad: [
        [
          made(neptune, { storageEncrypted: false }),
          made("neptune/clusterSnapshot:ClusterSnapshot", {}, undefined, "copy"),
        ],
      ],
    },
    {
      id: "CKV_AWS_101",
      what: "clusters export the audit log",
      ...vary(neptune, {}, [{ enableCloudwatchLogsExports: ["audit"] }], [{}, { enableCloudwatchLogsExports: [] }]),
    },
    {
      id: "CKV_AWS_102",
      what: "members are not public",
      ...vary(
        "neptune/clusterInstance:ClusterInstance",
        { clusterIdentifier: unknown, instanceClass: "db.r6g.large" },
        [{}, { publiclyAccessible: false }],
        [{ publiclyAccessible: true }],
      ),
    },
    ...["CKV_AWS_280", "CKV_AWS_347"].map((id) => ({
      id,
      what: "clusters have a customer's key",
      ...keyed(neptune, (kmsKeyArn) => ({ storageEncrypted: true, kmsKeyArn })),
    })),
    {
      id: "CKV_AWS_359",
      what: "clusters ask IAM who calls",
      ...switched(neptune, {}, "iamDatabaseAuthenticationEnabled"),
    },
    {
      id: "CKV_AWS_361",
      what: "clusters keep backups",
      ...vary(neptune, {}, [{ backupRetentionPeriod: 7 }], [{}, { backupRetentionPeriod: 1 }]),
    },
    { id: "CKV_AWS_362", what: "tags go with snapshots", ...switched(neptune, {}, "copyTagsToSnapshot") },
    { id: "CKV2_AWS_58", what: "clusters cannot be deleted", ...switched(neptune, {}, "deletionProtection") },
  ]);
});

describe("what Checkov asks of ledgers, time series, wide tables and migrations", () => {
  const ledger = "qldb/ledger:Ledger";
  const instance = "dms/replicationInstance:ReplicationInstance";
  const small = { replicationInstanceClass: "dms.c6i.large", replicationInstanceId: "mover" };
  tellApart([
    {
      id: "CKV_AWS_160",
      what: "Timestream has a customer's key",
      ...keyed("timestreamwrite/database:Database", (kmsKeyId) => ({ databaseName: "vitals", kmsKeyId })),
    },
    {
      id: "CKV_AWS_265",
      what: "Keyspaces has a customer's key",
      ...keyed("keyspaces/table:Table", (kmsKeyIdentifier) => ({
        keyspaceName: "records",
        tableName: "visits",
        encryptionSpecification: { type: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyIdentifier },
      })),
    },
    {
      id: "CKV_AWS_170",
      what: "ledgers ask for permissions on each statement",
      ...vary(ledger, {}, [{ permissionsMode: "STANDARD" }], [{ permissionsMode: "ALLOW_ALL" }]),
    },
    {
      id: "CKV_AWS_172",
      what: "ledgers cannot be deleted",
      ...vary(ledger, {}, [{ deletionProtection: true }, {}], [{ deletionProtection: false }]),
    },
    {
      id: "CKV_AWS_89",
      what: "replication instances are not public",
      ...vary(instance, small, [{ publiclyAccessible: false }, {}], [{ publiclyAccessible: true }]),
    },
    {
      id: "CKV_AWS_212",
      what: "replication instances have a customer's key",
      ...keyed(instance, (kmsKeyArn) => ({ ...small, kmsKeyArn })),
    },
    {
      id: "CKV_AWS_222",
      what: "replication instances take minor upgrades",
      ...switched(instance, small, "autoMinorVersionUpgrade"),
    },
    {
      id: "CKV_AWS_296",
      what: "endpoints have a customer's key",
      ...keyed("dms/endpoint:Endpoint", (kmsKeyArn) => ({ endpointType: "source", engineName: "postgres", kmsKeyArn })),
    },
    {
      id: "CKV_AWS_298",
      what: "S3 endpoints write with a customer's key",
      ...keyed("dms/s3Endpoint:S3Endpoint", (kmsKeyArn) => ({
        endpointType: "target",
        bucketName: unknown,
        encryptionMode: "SSE_KMS",
        serverSideEncryptionKmsKeyId: "alias/mover",
        kmsKeyArn,
      })),
    },
    {
      id: "CKV2_AWS_49",
      what: "endpoints speak TLS",
      ...vary(
        "dms/endpoint:Endpoint",
        { endpointType: "source", engineName: "aurora-postgresql" },
        ["require", "verify-ca", "verify-full"].map((sslMode) => ({ sslMode })),
        [{}, { sslMode: "none" }],
      ),
    },
  ]);
});
