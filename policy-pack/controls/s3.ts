import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const s3CopyRequireCustomerKey = customerKeyControl({
  id: "s3-copy-require-customer-key",
  things: "S3 objects, replicas, inventories and exports",
  severity: "high",
  source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html",
  equivalents: { checkov: ["CKV_AWS_186", "CKV_AWS_181"] },
});

export const s3KeyUses: readonly KeyUse[] = [
  {
    types: ["aws:s3/bucketObject:BucketObject", "aws:s3/bucketObjectv2:BucketObjectv2", "aws:s3/objectCopy:ObjectCopy"],
    key: "kmsKeyId",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:s3/bucketReplicationConfig:BucketReplicationConfig"],
    each: "rules[]",
    key: "destination.encryptionConfiguration.replicaKmsKeyId",
    on: [{ path: "sourceSelectionCriteria.sseKmsEncryptedObjects.status", is: ["Enabled"] }],
    abroad: true,
  },
  {
    types: ["aws:s3/bucket:Bucket"],
    each: "replicationConfiguration.rules[]",
    key: "destination.replicaKmsKeyId",
    on: [{ path: "sourceSelectionCriteria.sseKmsEncryptedObjects.enabled", is: [true] }],
    abroad: true,
  },
  {
    types: ["aws:s3/bucketV2:BucketV2"],
    each: "replicationConfigurations[].rules[].destinations[]",
    key: "replicaKmsKeyId",
    abroad: true,
  },
  {
    types: ["aws:s3/inventory:Inventory"],
    key: "destination.bucket.encryption.sseKms.keyId",
  },
  {
    types: ["aws:s3control/storageLensConfiguration:StorageLensConfiguration"],
    key: "storageLensConfiguration.dataExport.s3BucketDestination.encryption.sseKms.keyId",
    optional: "statistics of storage, no patient data",
  },
  {
    types: ["aws:s3control/storageLensConfiguration:StorageLensConfiguration"],
    key: "storageLensConfiguration.dataExport.storageLensTableDestination.encryption.sseKms.keyId",
    optional: "statistics of storage, no patient data",
  },
  {
    types: ["aws:s3control/storageLensConfiguration:StorageLensConfiguration"],
    key: "storageLensConfiguration.expandedPrefixesDataExport.s3BucketDestination.encryption.sseKms.keyId",
    optional: "statistics of storage, no patient data",
  },
  {
    types: ["aws:s3control/storageLensConfiguration:StorageLensConfiguration"],
    key: "storageLensConfiguration.expandedPrefixesDataExport.storageLensTableDestination.encryption.sseKms.keyId",
    optional: "statistics of storage, no patient data",
  },
];
