import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const ebsVolumeRequireCustomerKey = customerKeyControl({
  id: "ebs-volume-require-customer-key",
  things: "EBS volumes, snapshot copies and the default key",
  severity: "critical",
  source: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html",
  equivalents: {
    awsConfig: ["ENCRYPTED_VOLUMES"],
    cdkNag: ["EC2EBSVolumeEncrypted"],
    checkov: ["CKV_AWS_189", "CKV_AWS_3", "CKV2_AWS_2", "CKV_AWS_183"],
    prowler: ["ec2_ebs_volume_encryption", "ec2_ebs_snapshots_encrypted"],
  },
});

export const ebsKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:ebs/volume:Volume", "aws:ebs/snapshotCopy:SnapshotCopy", "aws:ebs/snapshotImport:SnapshotImport"],
    key: "kmsKeyId",
    on: [{ path: "encrypted", is: [true] }],
  },
  {
    types: ["aws:ebs/defaultKmsKey:DefaultKmsKey"],
    key: "keyArn",
  },
];
