import { unknown } from "../../support/policyHarness";
import { type Form, made, tellApart, vary } from "./tellApart";

const search = "opensearch/domain:Domain";
const mwaa = "mwaa/environment:Environment";
const key = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

/** A security configuration of EMR that says nothing but this of encryption. */
const configured = (EncryptionConfiguration: object): Form => {
  const configuration = JSON.stringify({ EncryptionConfiguration });
  const provider = { region: "us-east-1", allowedAccountIds: '["111122223333"]' };
  return [{ ...made("emr/securityConfiguration:SecurityConfiguration", { configuration }), provider }];
};
const atRest = (AtRestEncryptionConfiguration: object): Form =>
  configured({ EnableAtRestEncryption: true, AtRestEncryptionConfiguration });
const disks = (more: object): object => ({
  LocalDiskEncryptionConfiguration: { EncryptionKeyProviderType: "AwsKms", AwsKmsKey: key, ...more },
});
const certificates = { TLSCertificateConfiguration: { CertificateProviderType: "PEM", S3Object: "s3://nodes.zip" } };

describe("passing forms of data services that do no more than their check asks", () => {
  tellApart([
    {
      id: "CKV_AWS_84",
      what: "OpenSearch, a slow log alone",
      ...vary(
        search,
        {},
        [{ logPublishingOptions: [{ logType: "INDEX_SLOW_LOGS", cloudwatchLogGroupArn: unknown }] }],
        [{}, { logPublishingOptions: [] }],
      ),
    },
    {
      id: "CKV_AWS_137",
      what: "OpenSearch, subnets without security groups",
      ...vary(search, {}, [{ vpcOptions: { subnetIds: [unknown] } }], [{}]),
    },
    {
      id: "CKV2_AWS_50",
      what: "caches fail over, within one zone",
      ...vary(
        "elasticache/replicationGroup:ReplicationGroup",
        { numCacheClusters: 2 },
        [{ automaticFailoverEnabled: true }],
        [{}, { automaticFailoverEnabled: false }],
      ),
    },
    {
      id: "CKV_AWS_48",
      what: "ActiveMQ, the general log alone",
      ...vary("mq/broker:Broker", { engineType: "ActiveMQ" }, [{ logs: { general: true } }], [{}]),
    },
    {
      id: "CKV_AWS_197",
      what: "ActiveMQ, the audit log alone",
      ...vary("mq/broker:Broker", { engineType: "ActiveMQ" }, [{ logs: { audit: true } }], [{}]),
    },
    ...(
      [
        ["CKV_AWS_242", "schedulerLogs"],
        ["CKV_AWS_243", "workerLogs"],
        ["CKV_AWS_244", "webserverLogs"],
      ] as const
    ).map(([id, log]) => ({
      id,
      what: `MWAA, ${log} alone`,
      ...vary(
        mwaa,
        {},
        [{ loggingConfiguration: { [log]: { enabled: true } } }],
        [{}, { loggingConfiguration: { [log]: { enabled: false } } }],
      ),
    })),
    {
      id: "CKV_AWS_77",
      what: "databases of Athena, with the key of S3",
      ...vary(
        "athena/database:Database",
        { name: "records", bucket: unknown },
        [{ encryptionConfiguration: { encryptionOption: "SSE_S3" } }],
        [{}],
      ),
    },
    {
      id: "CKV_AWS_85",
      what: "DocumentDB, the profiler's log alone",
      ...vary(
        "docdb/cluster:Cluster",
        {},
        [{ enabledCloudwatchLogsExports: ["profiler"] }],
        [{}, { enabledCloudwatchLogsExports: [] }],
      ),
    },
    {
      id: "CKV_AWS_298",
      what: "endpoints of S3, the key of the connection alone",
      ...vary("dms/s3Endpoint:S3Endpoint", { endpointType: "target" }, [{ kmsKeyArn: "alias/mover" }], [{}]),
    },
    {
      id: "CKV_AWS_329",
      what: "EFS, a directory without a user",
      ...vary("efs/accessPoint:AccessPoint", {}, [{ rootDirectory: { path: "/records" } }], [{}]),
    },
    {
      id: "CKV_AWS_330",
      what: "EFS, a user without a directory",
      ...vary("efs/accessPoint:AccessPoint", {}, [{ posixUser: { uid: 1000, gid: 1000 } }], [{}]),
    },
    {
      id: "CKV_AWS_327",
      what: "Aurora, a key beside a secret that has none",
      ...vary(
        "rds/cluster:Cluster",
        { engine: "aurora-postgresql", manageMasterUserPassword: true },
        [{ storageEncrypted: true, kmsKeyId: "alias/records" }],
        [{ storageEncrypted: true }],
      ),
    },
    {
      id: "CKV_AWS_191",
      what: "caches, a key and nothing else",
      ...vary("elasticache/replicationGroup:ReplicationGroup", {}, [{ kmsKeyId: "alias/records" }], [{}]),
    },
    {
      id: "CKV_AWS_293",
      what: "RDS, protected though without a last snapshot",
      ...vary(
        "rds/instance:Instance",
        { engine: "postgres", skipFinalSnapshot: true },
        [{ deletionProtection: true }],
        [{}, { deletionProtection: false }],
      ),
    },
    {
      id: "CKV_AWS_171",
      what: "EMR, buckets alone",
      good: [atRest({ S3EncryptionConfiguration: { EncryptionMode: "SSE-KMS", AwsKmsKey: key } })],
      bad: [atRest({ S3EncryptionConfiguration: { EncryptionMode: "SSE-S3" } }), configured({})],
    },
    {
      id: "CKV_AWS_349",
      what: "EMR, local disks alone",
      good: [atRest(disks({}))],
      bad: [configured({ EnableAtRestEncryption: false }), configured({})],
    },
    {
      id: "CKV_AWS_350",
      what: "EMR, volumes alone",
      good: [atRest(disks({ EnableEbsEncryption: true }))],
      bad: [atRest(disks({})), atRest(disks({ EnableEbsEncryption: false }))],
    },
    {
      id: "CKV_AWS_351",
      what: "EMR, traffic alone",
      good: [configured({ EnableInTransitEncryption: true, InTransitEncryptionConfiguration: certificates })],
      bad: [configured({ EnableInTransitEncryption: false }), configured({})],
    },
    {
      id: "CKV_AWS_318",
      what: "OpenSearch, masters of its own and zones, few data nodes",
      ...vary(
        search,
        {},
        [{ clusterConfig: { dedicatedMasterEnabled: true, dedicatedMasterCount: 3, zoneAwarenessEnabled: true } }],
        [
          { clusterConfig: { dedicatedMasterEnabled: true, dedicatedMasterCount: 1, zoneAwarenessEnabled: true } },
          { clusterConfig: { dedicatedMasterEnabled: true, dedicatedMasterCount: 3 } },
        ],
      ),
    },
    {
      id: "CKV2_AWS_59",
      what: "OpenSearch, masters of its own alone",
      ...vary(
        search,
        {},
        [{ clusterConfig: { dedicatedMasterEnabled: true } }],
        [{ clusterConfig: { dedicatedMasterEnabled: false } }],
      ),
    },
  ]);
});
