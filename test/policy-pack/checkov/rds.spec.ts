import { unknown } from "../../support/policyHarness";
import { keyed, switched, tellApart, vary } from "./tellApart";

const instance = "rds/instance:Instance";
const cluster = "rds/cluster:Cluster";
const member = "rds/clusterInstance:ClusterInstance";
const postgres = { engine: "postgres", instanceClass: "db.m7g.large", allocatedStorage: 20 };
const aurora = { engine: "aurora-postgresql" };

describe("what Checkov asks of RDS databases", () => {
  tellApart([
    {
      id: "CKV_AWS_16",
      what: "instances store encrypted",
      ...switched(instance, postgres, "storageEncrypted"),
    },
    {
      id: "CKV_AWS_17",
      what: "instances are not public",
      ...vary(instance, postgres, [{}, { publiclyAccessible: false }], [{ publiclyAccessible: true }]),
    },
    {
      id: "CKV_AWS_17",
      what: "members of clusters are not public",
      ...vary(
        member,
        { ...aurora, clusterIdentifier: unknown, instanceClass: "db.r7g.large" },
        [{}, { publiclyAccessible: "false" }],
        [{ publiclyAccessible: true }, { publiclyAccessible: "true" }],
      ),
    },
    ...[instance, member].map((type) => ({
      id: "CKV_AWS_118",
      what: `enhanced monitoring of ${type}`,
      ...vary(
        type,
        postgres,
        [5, "30", 60].map((monitoringInterval) => ({ monitoringInterval })),
        [{}, { monitoringInterval: 0 }],
      ),
    })),
    ...["postgresql", "upgrade"].map((log) => ({
      id: "CKV_AWS_129",
      what: `logs of instances leave them, as ${log} does`,
      ...vary(
        instance,
        { engine: "postgres" },
        [["postgresql"], ["postgresql", "upgrade"]].map((logs) => ({ enabledCloudwatchLogsExports: logs })),
        [{}, { enabledCloudwatchLogsExports: [] }],
      ),
    })),
    {
      id: "CKV_AWS_157",
      what: "instances have a standby",
      ...switched(instance, postgres, "multiAz"),
    },
    ...["postgres", "mysql"].map((engine) => ({
      id: "CKV_AWS_161",
      what: `IAM authentication of ${engine}`,
      ...switched(
        instance,
        { ...postgres, engine, username: "keeper", password: unknown },
        "iamDatabaseAuthenticationEnabled",
      ),
    })),
    {
      id: "CKV_AWS_211",
      what: "instances have a certificate authority that is valid",
      ...vary(
        instance,
        postgres,
        [{ caCertIdentifier: "rds-ca-rsa2048-g1" }, { caCertIdentifier: "rds-ca-ecc384-g1" }, {}],
        [{ caCertIdentifier: "rds-ca-2019" }, { caCertIdentifier: "rds-ca-2015" }],
      ),
    },
    ...[instance, member].map((type) => ({
      id: "CKV_AWS_226",
      what: `minor upgrades of ${type}`,
      ...vary(type, postgres, [{ autoMinorVersionUpgrade: true }, {}], [{ autoMinorVersionUpgrade: false }]),
    })),
    {
      id: "CKV_AWS_245",
      what: "replicated backups have a customer's key",
      ...keyed("rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication", (kmsKeyId) => ({
        sourceDbInstanceArn: unknown,
        kmsKeyId,
      })),
    },
    {
      id: "CKV_AWS_250",
      what: "versions of PostgreSQL whose log_fdw reads no files of the host",
      ...vary(
        instance,
        { engine: "postgres" },
        ["13.3", "14", "16.4", "17"].map((engineVersion) => ({ engineVersion })),
        ["9.6.20", "10.16", "11.5", "12.6", "13.2"].map((engineVersion) => ({ engineVersion })),
      ),
    },
    {
      id: "CKV_AWS_250",
      what: "an old line with the fix lacks other fixes only",
      ...vary(
        instance,
        { engine: "postgres" },
        ["12.7", "11.12", "10.17", "9.6.22"].map((engineVersion) => ({ engineVersion })),
        ["12.6", "11.11", "10.16", "9.6.21"].map((engineVersion) => ({ engineVersion })),
      ),
    },
    {
      id: "CKV_AWS_293",
      what: "instances cannot be deleted",
      ...switched(instance, postgres, "deletionProtection"),
    },
    {
      id: "CKV_AWS_353",
      what: "Performance Insights is not switched off",
      ...vary(
        instance,
        postgres,
        [{ performanceInsightsEnabled: true }, {}],
        [{ performanceInsightsEnabled: false }, { performanceInsightsKmsKeyId: "alias/records" }],
      ),
    },
    ...[instance, member].map((type) => ({
      id: "CKV_AWS_354",
      what: `the key of Performance Insights of ${type}`,
      ...keyed(type, (performanceInsightsKmsKeyId) => ({
        performanceInsightsEnabled: true,
        performanceInsightsKmsKeyId,
      })),
    })),
    {
      id: "CKV_AWS_388",
      what: "versions of Aurora PostgreSQL whose log_fdw reads no files of the host",
      ...vary(
        cluster,
        aurora,
        ["13.3", "15.4", "16"].map((engineVersion) => ({ engineVersion })),
        ["10.11", "10.13", "11.6", "11.8"].map((engineVersion) => ({ engineVersion })),
      ),
    },
    {
      id: "CKV2_AWS_60",
      what: "tags of instances go with snapshots",
      ...switched(instance, postgres, "copyTagsToSnapshot"),
    },
  ]);
});
