import type { Control } from "./control";
import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const efsFilesystemRequireEncryption: Control = {
  id: "efs-filesystem-require-encryption",
  title: "File systems are encrypted at rest.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "critical",
  description:
    "encrypted of EFS file systems is true: the default of the service is unencrypted storage, and it can be chosen at creation only.",
  remediation: "set encrypted: true and kmsKeyId.",
  source: "https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html",
  equivalents: {
    awsConfig: ["EFS_ENCRYPTED_CHECK"],
    cdkNag: ["HIPAA.Security-EFSEncrypted"],
    checkov: ["CKV_AWS_42"],
    prowler: ["efs_encryption_at_rest_enabled"],
  },
};

export const efsFilesystemRequireCustomerKey = customerKeyControl({
  id: "efs-filesystem-require-customer-key",
  things: "EFS file systems and their replicas",
  severity: "critical",
  source: "https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html",
  equivalents: { awsConfig: ["EFS_ENCRYPTED_CHECK"], checkov: ["CKV_AWS_184"] },
});

export const efsKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:efs/fileSystem:FileSystem"],
    key: "kmsKeyId",
  },
  {
    types: ["aws:efs/replicationConfiguration:ReplicationConfiguration"],
    key: "destination.kmsKeyId",
    when: [{ path: "destination.fileSystemId", is: "left out" }],
    abroad: true,
  },
];
