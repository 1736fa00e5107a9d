import { unknown } from "../../support/policyHarness";
import { type Form, keyed, made, switched, tellApart, vary } from "./tellApart";

const group = "elasticache/replicationGroup:ReplicationGroup";
const node = "elasticache/cluster:Cluster";
const memory = "memorydb/cluster:Cluster";
const dax = "dax/cluster:Cluster";
const table = "dynamodb/table:Table";
const redis = { engine: "redis", nodeType: "cache.m7g.large" };
const fixed = { name: "records", billingMode: "PROVISIONED", readCapacity: 5, writeCapacity: 5 };

/** A table of fixed throughput, with a target that scales what it names. */
const scaled = (resourceId: unknown, from?: object): Form => [
  made(table, fixed, undefined, "table"),
  {
    ...made("appautoscaling/target:Target", { resourceId, serviceNamespace: "dynamodb" }, undefined, "target"),
    ...(from === undefined ? {} : { from: { resourceId: ["table"] } }),
  },
];

describe("what Checkov asks of caches", () => {
  tellApart([
    { id: "CKV_AWS_29", what: "caches store encrypted", ...switched(group, redis, "atRestEncryptionEnabled") },
    { id: "CKV_AWS_30", what: "caches speak TLS", ...switched(group, redis, "transitEncryptionEnabled") },
    {
      id: "CKV_AWS_31",
      what: "caches ask who calls",
      ...vary(
        group,
        { ...redis, transitEncryptionEnabled: true },
        [{ authToken: unknown }, { userGroupIds: ["readers"] }, { userGroupIds: [unknown] }],
        [{}, { userGroupIds: [] }, { authToken: "" }],
      ),
    },
    {
      id: "CKV_AWS_134",
      what: "nodes of Redis keep snapshots, however long",
      ...vary(node, redis, [{ snapshotRetentionLimit: 5 }], [{}, { snapshotRetentionLimit: 0 }]),
    },
    {
      id: "CKV_AWS_134",
      what: "nodes of Redis keep snapshots for a week",
      ...vary(
        node,
        redis,
        [{ snapshotRetentionLimit: 7 }, { snapshotRetentionLimit: "35" }],
        [{}, { snapshotRetentionLimit: 0 }, { snapshotRetentionLimit: 6 }],
      ),
    },
    {
      id: "CKV_AWS_191",
      what: "caches have a customer's key",
      ...keyed(group, (kmsKeyId) => ({ ...redis, atRestEncryptionEnabled: true, kmsKeyId })),
    },
    ...[node, group].map((type) => ({
      id: "CKV_AWS_322",
      what: `minor upgrades of ${type}`,
      ...vary(type, redis, [{ autoMinorVersionUpgrade: true }, {}], [{ autoMinorVersionUpgrade: false }]),
    })),
    {
      id: "CKV_AWS_323",
      what: "nodes stand in subnets of ours",
      ...vary(
        node,
        redis,
        [{ subnetGroupName: "isolated" }, { subnetGroupName: unknown }],
        [{}, { subnetGroupName: "default" }],
      ),
    },
    {
      id: "CKV2_AWS_50",
      what: "caches fail over to another zone",
      ...switched(group, { ...redis, numCacheClusters: 2, multiAzEnabled: true }, "automaticFailoverEnabled"),
    },
    {
      id: "CKV2_AWS_50",
      what: "shards of caches fail over to another zone",
      ...switched(group, { ...redis, replicasPerNodeGroup: 1, automaticFailoverEnabled: true }, "multiAzEnabled"),
    },
    {
      id: "CKV_AWS_201",
      what: "MemoryDB has a customer's key",
      ...keyed(memory, (kmsKeyArn) => ({ aclName: "readers", nodeType: "db.r7g.large", kmsKeyArn })),
    },
    {
      id: "CKV_AWS_202",
      what: "MemoryDB speaks TLS",
      ...vary(memory, { aclName: "readers" }, [{ tlsEnabled: true }, {}], [{ tlsEnabled: false }]),
    },
    {
      id: "CKV_AWS_278",
      what: "snapshots of MemoryDB have a customer's key",
      ...keyed("memorydb/snapshot:Snapshot", (kmsKeyArn) => ({ clusterName: "records", kmsKeyArn })),
    },
    {
      id: "CKV_AWS_47",
      what: "DAX stores encrypted",
      ...vary(
        dax,
        { nodeType: "dax.r5.large" },
        [{ serverSideEncryption: { enabled: true } }, { serverSideEncryption: { enabled: "true" } }],
        [{}, { serverSideEncryption: {} }, { serverSideEncryption: { enabled: false } }],
      ),
    },
    {
      id: "CKV_AWS_239",
      what: "DAX speaks TLS",
      ...vary(dax, {}, [{ clusterEndpointEncryptionType: "TLS" }], [{}, { clusterEndpointEncryptionType: "NONE" }]),
    },
  ]);
});

describe("what Checkov asks of DynamoDB", () => {
  tellApart([
    {
      id: "CKV_AWS_28",
      what: "tables keep continuous backups",
      ...vary(
        table,
        fixed,
        [{ pointInTimeRecovery: { enabled: true } }],
        [{}, { pointInTimeRecovery: { enabled: false } }],
      ),
    },
    {
      id: "CKV_AWS_165",
      what: "replicas keep continuous backups",
      ...vary(
        table,
        fixed,
        [{ replicas: [{ regionName: "us-west-2", pointInTimeRecovery: true }] }],
        [
          { replicas: [{ regionName: "us-west-2" }] },
          { replicas: [{ regionName: "us-west-2", pointInTimeRecovery: false }] },
        ],
      ),
    },
    {
      id: "CKV_AWS_119",
      what: "tables have a customer's key",
      ...keyed(table, (kmsKeyArn) => ({ ...fixed, serverSideEncryption: { enabled: true, kmsKeyArn } })),
    },
    {
      id: "CKV_AWS_119",
      what: "tables say that they have it",
      ...vary(
        table,
        fixed,
        [{ serverSideEncryption: { enabled: true, kmsKeyArn: "alias/records" } }],
        [{}, { serverSideEncryption: { enabled: false, kmsKeyArn: "alias/records" } }],
      ),
    },
    {
      id: "CKV_AWS_271",
      what: "replicas have a customer's key",
      ...keyed("dynamodb/tableReplica:TableReplica", (kmsKeyArn) => ({ globalTableArn: "t", kmsKeyArn })),
    },
    {
      id: "CKV2_AWS_16",
      what: "tables of fixed throughput are scaled",
      good: [
        scaled("table/records"),
        scaled(unknown, {}),
        [made(table, { name: "records", billingMode: "PAY_PER_REQUEST" })],
      ],
      bad: [[made(table, fixed, undefined, "table")], scaled("table/another"), [made(table, { name: "records" })]],
    },
  ]);
});
