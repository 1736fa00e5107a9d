import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const efsFilesystemRequireCustomerKey = customerKeyControl({
  id: "efs-filesystem-require-customer-key",
  things: "EFS file systems and their replicas",
  severity: "critical",
  source: "https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html",
  equivalents: {
    awsConfig: ["EFS_ENCRYPTED_CHECK"],
    cdkNag: ["HIPAA.Security-EFSEncrypted"],
    checkov: ["CKV_AWS_184", "CKV_AWS_42"],
    prowler: ["efs_encryption_at_rest_enabled"],
  },
});

export const efsKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:efs/fileSystem:FileSystem"],
    key: "kmsKeyId",
    on: [{ path: "encrypted", is: [true] }],
  },
  {
    types: ["aws:efs/replicationConfiguration:ReplicationConfiguration"],
    key: "destination.kmsKeyId",
    when: [{ path: "destination.fileSystemId", is: "left out" }],
    abroad: true,
  },
];
