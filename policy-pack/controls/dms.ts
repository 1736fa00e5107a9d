import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const dmsReplicationRequireCustomerKey = customerKeyControl({
  id: "dms-replication-require-customer-key",
  things: "DMS replication storage and endpoints",
  severity: "critical",
  source: "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html",
  equivalents: { checkov: ["CKV_AWS_212", "CKV_AWS_296", "CKV_AWS_298"] },
});

export const dmsTargetRequireCustomerKey = customerKeyControl({
  id: "dms-target-require-customer-key",
  things: "Files that DMS writes to S3, for Redshift too,",
  severity: "critical",
  source: "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.S3.html",
  equivalents: {},
});

export const dmsKeyUses: readonly KeyUse[] = [
  {
    types: [
      "aws:dms/endpoint:Endpoint",
      "aws:dms/instanceProfile:InstanceProfile",
      "aws:dms/replicationInstance:ReplicationInstance",
      "aws:dms/s3Endpoint:S3Endpoint",
    ],
    key: "kmsKeyArn",
  },
  {
    types: ["aws:dms/replicationConfig:ReplicationConfig"],
    key: "computeConfig.kmsKeyId",
  },
];

/** What is written has a key of its own beside that of the connection's settings. */
export const dmsTargetKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:dms/endpoint:Endpoint"],
    key: "redshiftSettings.serverSideEncryptionKmsKeyId",
    on: [{ path: "redshiftSettings.encryptionMode", is: ["SSE_KMS"] }],
    when: [{ path: "redshiftSettings", is: "given" }],
  },
  {
    types: ["aws:dms/s3Endpoint:S3Endpoint"],
    key: "serverSideEncryptionKmsKeyId",
    on: [{ path: "encryptionMode", is: ["SSE_KMS"] }],
    when: [{ path: "endpointType", is: ["target"] }],
  },
];
