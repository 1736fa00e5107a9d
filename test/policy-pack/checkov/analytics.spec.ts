import { unknown } from "../../support/policyHarness";
import { keyed, tellApart, vary } from "./tellApart";

const catalog = "glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings";
const security = "glue/securityConfiguration:SecurityConfiguration";
const workgroup = "athena/workgroup:Workgroup";
const mwaa = "mwaa/environment:Environment";
const logs = ["dagProcessingLogs", "schedulerLogs", "taskLogs", "webserverLogs", "workerLogs"];

const passwords = { returnConnectionPasswordEncrypted: true, awsKmsKeyId: "alias/glue" };
const atRest = { catalogEncryptionMode: "SSE-KMS", sseAwsKmsKeyId: "alias/glue" };
const settings = (encryptionAtRest?: object, connectionPasswordEncryption?: object): Record<string, unknown> => ({
  dataCatalogEncryptionSettings: { encryptionAtRest, connectionPasswordEncryption },
});
const parts = {
  cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn: "alias/glue" },
  jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS", kmsKeyArn: "alias/glue" },
  s3Encryption: { s3EncryptionMode: "SSE-KMS", kmsKeyArn: "alias/glue" },
};
const encryption = (change: object): Record<string, unknown> => ({ encryptionConfiguration: { ...parts, ...change } });
const results = (encryptionConfiguration?: object): Record<string, unknown> => ({
  configuration: { resultConfiguration: { outputLocation: "s3://results/", encryptionConfiguration } },
});
const logging = (change: object): Record<string, unknown> => ({
  loggingConfiguration: {
    ...Object.fromEntries(logs.map((log) => [log, { enabled: true, logLevel: "INFO" }])),
    ...change,
  },
});

describe("what Checkov asks of Glue and Athena", () => {
  tellApart([
    {
      id: "CKV_AWS_94",
      what: "the catalog is encrypted",
      ...vary(
        catalog,
        {},
        [settings(atRest, passwords)],
        [
          settings({ catalogEncryptionMode: "DISABLED" }, passwords),
          settings(undefined, passwords),
          settings(atRest, { returnConnectionPasswordEncrypted: false }),
          settings(atRest),
          {},
        ],
      ),
    },
    {
      id: "CKV_AWS_94",
      what: "the catalog has a customer's key",
      ...keyed(catalog, (sseAwsKmsKeyId) => settings({ catalogEncryptionMode: "SSE-KMS", sseAwsKmsKeyId }, passwords)),
    },
    {
      id: "CKV_AWS_99",
      what: "logs, bookmarks and results are encrypted",
      ...vary(
        security,
        {},
        [encryption({})],
        [
          encryption({ cloudwatchEncryption: { cloudwatchEncryptionMode: "DISABLED" } }),
          encryption({ jobBookmarksEncryption: { jobBookmarksEncryptionMode: "DISABLED" } }),
          encryption({ s3Encryption: { s3EncryptionMode: "DISABLED" } }),
          encryption({ s3Encryption: undefined }),
          encryption({ cloudwatchEncryption: undefined }),
        ],
      ),
    },
    ...["glue/job:Job", "glue/crawler:Crawler", "glue/devEndpoint:DevEndpoint"].map((type) => ({
      id: "CKV_AWS_195",
      what: `${type} has a security configuration`,
      ...vary(type, {}, [{ securityConfiguration: "glue" }, { securityConfiguration: unknown }], [{}]),
    })),
    {
      id: "CKV_AWS_77",
      what: "databases of Athena have a customer's key",
      ...keyed("athena/database:Database", (kmsKey) => ({
        name: "records",
        bucket: unknown,
        encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKey },
      })),
    },
    {
      id: "CKV_AWS_77",
      what: "databases of Athena are encrypted",
      ...vary(
        "athena/database:Database",
        { name: "records", bucket: "results" },
        [{ encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKey: "alias/athena" } }],
        [{}],
      ),
    },
    {
      id: "CKV_AWS_159",
      what: "results of Athena are encrypted",
      ...vary(
        workgroup,
        { name: "records" },
        [
          results({ encryptionOption: "SSE_KMS", kmsKeyArn: "alias/athena" }),
          results({ encryptionOption: "CSE_KMS", kmsKeyArn: "alias/athena" }),
        ],
        [{}, results(), results({ encryptionOption: "SSE_S3" })],
      ),
    },
    {
      id: "CKV_AWS_82",
      what: "clients of Athena cannot choose",
      ...vary(
        workgroup,
        { name: "records" },
        [{}, { configuration: { enforceWorkgroupConfiguration: true } }],
        [{ configuration: { enforceWorkgroupConfiguration: false } }],
      ),
    },
  ]);
});

describe("what Checkov asks of AppFlow, MWAA, Kendra and Connect", () => {
  tellApart([
    {
      id: "CKV_AWS_263",
      what: "flows have a customer's key",
      ...keyed("appflow/flow:Flow", (kmsArn) => ({ name: "intake", kmsArn })),
    },
    {
      id: "CKV_AWS_264",
      what: "connector profiles have a customer's key",
      ...keyed("appflow/connectorProfile:ConnectorProfile", (kmsArn) => ({ name: "clinic", kmsArn })),
    },
    ...[
      ["CKV_AWS_242", "schedulerLogs"],
      ["CKV_AWS_243", "workerLogs"],
      ["CKV_AWS_244", "webserverLogs"],
    ].map(([id = "", log = ""]) => ({
      id,
      what: `MWAA writes ${log}`,
      ...vary(
        mwaa,
        {},
        [logging({})],
        [
          {},
          logging({ [log]: undefined }),
          logging({ [log]: { enabled: false } }),
          logging({ [log]: { logLevel: "INFO" } }),
        ],
      ),
    })),
    {
      id: "CKV2_AWS_66",
      what: "MWAA is not public",
      ...vary(mwaa, {}, [{ webserverAccessMode: "PRIVATE_ONLY" }, {}], [{ webserverAccessMode: "PUBLIC_ONLY" }]),
    },
    {
      id: "CKV_AWS_262",
      what: "indexes of Kendra have a customer's key",
      ...keyed("kendra/index:Index", (kmsKeyId) => ({
        name: "charts",
        serverSideEncryptionConfiguration: { kmsKeyId },
      })),
    },
    {
      id: "CKV_AWS_269",
      what: "streams of Connect have a customer's key",
      ...keyed("connect/instanceStorageConfig:InstanceStorageConfig", (keyId) => ({
        resourceType: "MEDIA_STREAMS",
        storageConfig: {
          storageType: "KINESIS_VIDEO_STREAM",
          kinesisVideoStreamConfig: { encryptionConfig: { encryptionType: "KMS", keyId }, prefix: "calls" },
        },
      })),
    },
    {
      id: "CKV_AWS_270",
      what: "recordings of Connect have a customer's key",
      ...keyed("connect/instanceStorageConfig:InstanceStorageConfig", (keyId) => ({
        resourceType: "CALL_RECORDINGS",
        storageConfig: {
          storageType: "S3",
          s3Config: { bucketName: "calls", bucketPrefix: "calls", encryptionConfig: { encryptionType: "KMS", keyId } },
        },
      })),
    },
  ]);
});
