import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const s3tablesBucketRequireCustomerKey = customerKeyControl({
  id: "s3tables-bucket-require-customer-key",
  things: "S3 table, vector and metadata stores",
  severity: "critical",
  source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-kms-encryption.html",
  equivalents: {},
});

export const s3tablesKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:s3tables/tableBucket:TableBucket"],
    key: "encryptionConfiguration.kmsKeyArn",
    on: [{ path: "encryptionConfiguration.sseAlgorithm", is: ["aws:kms"] }],
  },
  {
    types: ["aws:s3tables/table:Table"],
    key: "encryptionConfiguration.kmsKeyArn",
    optional: "the table bucket's key applies",
  },
  {
    types: ["aws:s3/vectorsVectorBucket:VectorsVectorBucket"],
    each: "encryptionConfigurations[]",
    eachRequired: true,
    key: "kmsKeyArn",
    on: [{ path: "sseType", is: ["aws:kms"] }],
  },
  {
    types: ["aws:s3/vectorsIndex:VectorsIndex"],
    each: "encryptionConfigurations[]",
    key: "kmsKeyArn",
    optional: "the vector bucket's key applies",
  },
  {
    types: ["aws:s3/bucketMetadataConfiguration:BucketMetadataConfiguration"],
    key: "metadataConfiguration.inventoryTableConfiguration.encryptionConfiguration.kmsKeyArn",
    optional: "names of objects; the table bucket that AWS keeps for them decides",
  },
  {
    types: ["aws:s3/bucketMetadataConfiguration:BucketMetadataConfiguration"],
    key: "metadataConfiguration.journalTableConfiguration.encryptionConfiguration.kmsKeyArn",
    optional: "names of objects; the table bucket that AWS keeps for them decides",
  },
];
