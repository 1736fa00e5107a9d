import { type Cases } from "../case";
import { arn, KEY, ROLE } from "../values";

const target = {
  endpointId: "archive",
  endpointType: "target",
  bucketName: "records",
  serviceAccessRoleArn: ROLE,
  kmsKeyArn: KEY,
};

export const cases: Cases = {
  "dms-endpoint-require-tls": {
    type: "aws:dms/endpoint:Endpoint",
    props: { endpointId: "source", endpointType: "source", engineName: "postgres", sslMode: "none", kmsKeyArn: KEY },
    mended: { sslMode: "verify-full" },
  },
  "dms-instance-forbid-public-access": {
    type: "aws:dms/replicationInstance:ReplicationInstance",
    props: {
      replicationInstanceId: "records",
      replicationInstanceClass: "dms.r6i.large",
      kmsKeyArn: KEY,
      publiclyAccessible: true,
    },
    mended: { publiclyAccessible: false },
  },
  "dms-replication-require-customer-key": {
    type: "aws:dms/replicationInstance:ReplicationInstance",
    props: { replicationInstanceId: "archive", replicationInstanceClass: "dms.r6i.large" },
    mended: { kmsKeyArn: KEY },
  },
  "dms-target-require-customer-key": {
    type: "aws:dms/s3Endpoint:S3Endpoint",
    props: { ...target, encryptionMode: "SSE_S3" },
    mended: { encryptionMode: "SSE_KMS", serverSideEncryptionKmsKeyId: KEY },
  },
  "dms-task-require-logging": {
    type: "aws:dms/replicationTask:ReplicationTask",
    props: {
      migrationType: "cdc",
      replicationTaskId: "records",
      tableMappings: "{}",
      replicationInstanceArn: arn("dms", "rep:R"),
      sourceEndpointArn: arn("dms", "endpoint:S"),
      targetEndpointArn: arn("dms", "endpoint:T"),
    },
    mended: {
      replicationTaskSettings: JSON.stringify({
        Logging: {
          EnableLogging: true,
          LogComponents: ["SOURCE_CAPTURE", "TARGET_APPLY"].map((Id) => ({ Id, Severity: "LOGGER_SEVERITY_DEFAULT" })),
        },
      }),
    },
  },
};
