import { unknown } from "../../support/policyHarness";
import { type Sides, tellApart, vary } from "./tellApart";

/** A switch at the top of a resource, or in a block of its own. */
const switchOf = (type: string, name: string): Sides => vary(type, {}, [{ [name]: true }], [{}, { [name]: false }]);
const blockOf = (type: string, name: string): Sides =>
  vary(type, {}, [{ [name]: { enabled: true } }], [{}, { [name]: { enabled: false } }]);

const catalog = (catalogEncryptionMode: string, returnConnectionPasswordEncrypted: boolean): object => ({
  dataCatalogEncryptionSettings: {
    encryptionAtRest: { catalogEncryptionMode },
    connectionPasswordEncryption: { returnConnectionPasswordEncrypted },
  },
});
const results = (encryptionConfiguration?: object): object => ({
  configuration: { resultConfiguration: { outputLocation: "s3://results/", encryptionConfiguration } },
});
const logs = (...logTypes: readonly string[]): object => ({
  logPublishingOptions: logTypes.map((logType) => ({ logType, cloudwatchLogGroupArn: unknown })),
});

describe("passing forms that do no more than their check asks", () => {
  tellApart([
    { id: "CKV_AWS_5", what: "OpenSearch, without a key", ...blockOf("opensearch/domain:Domain", "encryptAtRest") },
    { id: "CKV_AWS_42", what: "EFS, without a key", ...switchOf("efs/fileSystem:FileSystem", "encrypted") },
    {
      id: "CKV_AWS_43",
      what: "Kinesis, with the key of AWS",
      ...vary(
        "kinesis/stream:Stream",
        {},
        [{ encryptionType: "KMS", kmsKeyId: "alias/aws/kinesis" }],
        [{}, { encryptionType: "NONE" }],
      ),
    },
    { id: "CKV_AWS_64", what: "Redshift, without a key", ...switchOf("redshift/cluster:Cluster", "encrypted") },
    {
      id: "CKV_AWS_94",
      what: "Glue catalogs, without a key",
      ...vary(
        "glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings",
        {},
        [{ ...catalog("SSE-KMS", true) }],
        [{ ...catalog("DISABLED", false) }, { ...catalog("SSE-KMS", false) }, { ...catalog("DISABLED", true) }],
      ),
    },
    {
      id: "CKV_AWS_159",
      what: "Athena, with the key of S3",
      ...vary(
        "athena/workgroup:Workgroup",
        {},
        [{ ...results({ encryptionOption: "SSE_S3" }) }],
        [{}, { ...results() }, { configuration: {} }],
      ),
    },
    {
      id: "CKV_AWS_240",
      what: "Firehose, with a key that AWS owns",
      ...blockOf("kinesis/firehoseDeliveryStream:FirehoseDeliveryStream", "serverSideEncryption"),
    },
    {
      id: "CKV_AWS_155",
      what: "WorkSpaces, the volume of users without a key",
      ...switchOf("workspaces/workspace:Workspace", "userVolumeEncryptionEnabled"),
    },
    {
      id: "CKV_AWS_156",
      what: "WorkSpaces, the root volume without a key",
      ...switchOf("workspaces/workspace:Workspace", "rootVolumeEncryptionEnabled"),
    },
    {
      id: "CKV_AWS_317",
      what: "OpenSearch, the audit log alone",
      ...vary(
        "opensearch/domain:Domain",
        {},
        [{ ...logs("AUDIT_LOGS") }],
        [{}, { ...logs("INDEX_SLOW_LOGS") }, { ...logs("ES_APPLICATION_LOGS") }],
      ),
    },
    {
      id: "CKV_AWS_129",
      what: "MySQL, logs without the audit log",
      ...vary(
        "rds/instance:Instance",
        { engine: "mysql" },
        [{ enabledCloudwatchLogsExports: ["general", "error"] }],
        [{}, { enabledCloudwatchLogsExports: [] }],
      ),
    },
    {
      id: "CKV_AWS_162",
      what: "the first engine of Aurora",
      ...vary("rds/cluster:Cluster", { engine: "aurora" }, [{ iamDatabaseAuthenticationEnabled: true }], [{}]),
    },
    {
      id: "CKV_AWS_31",
      what: "a token is no use without TLS",
      ...vary(
        "elasticache/replicationGroup:ReplicationGroup",
        { authToken: unknown },
        [{ transitEncryptionEnabled: true }],
        [{}, { transitEncryptionEnabled: false }],
      ),
    },
  ]);
});
