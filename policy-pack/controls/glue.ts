import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const glueDataRequireCustomerKey = customerKeyControl({
  id: "glue-data-require-customer-key",
  things: "Glue catalogs, connections and job data",
  severity: "high",
  source: "https://docs.aws.amazon.com/glue/latest/dg/encryption-at-rest.html",
  equivalents: {
    cdkNag: ["GlueEncryptedCloudWatchLogs", "GlueJobBookmarkEncrypted"],
    checkov: ["CKV_AWS_94", "CKV_AWS_99"],
    prowler: [
      "glue_etl_jobs_amazon_s3_encryption_enabled",
      "glue_etl_jobs_cloudwatch_logs_encryption_enabled",
      "glue_etl_jobs_job_bookmark_encryption_enabled",
      "glue_development_endpoints_s3_encryption_enabled",
      "glue_development_endpoints_cloudwatch_logs_encryption_enabled",
      "glue_development_endpoints_job_bookmark_encryption_enabled",
    ],
  },
});

export const glueKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings"],
    key: "dataCatalogEncryptionSettings.connectionPasswordEncryption.awsKmsKeyId",
    on: [
      {
        path: "dataCatalogEncryptionSettings.connectionPasswordEncryption.returnConnectionPasswordEncrypted",
        is: [true],
      },
    ],
  },
  {
    types: ["aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings"],
    key: "dataCatalogEncryptionSettings.encryptionAtRest.sseAwsKmsKeyId",
    on: [
      {
        path: "dataCatalogEncryptionSettings.encryptionAtRest.catalogEncryptionMode",
        is: ["SSE-KMS", "SSE-KMS-WITH-SERVICE-ROLE"],
      },
    ],
  },
  {
    types: ["aws:glue/securityConfiguration:SecurityConfiguration"],
    key: "encryptionConfiguration.cloudwatchEncryption.kmsKeyArn",
    on: [{ path: "encryptionConfiguration.cloudwatchEncryption.cloudwatchEncryptionMode", is: ["SSE-KMS"] }],
  },
  {
    types: ["aws:glue/securityConfiguration:SecurityConfiguration"],
    key: "encryptionConfiguration.jobBookmarksEncryption.kmsKeyArn",
    on: [{ path: "encryptionConfiguration.jobBookmarksEncryption.jobBookmarksEncryptionMode", is: ["CSE-KMS"] }],
  },
  {
    types: ["aws:glue/securityConfiguration:SecurityConfiguration"],
    key: "encryptionConfiguration.s3Encryption.kmsKeyArn",
    on: [{ path: "encryptionConfiguration.s3Encryption.s3EncryptionMode", is: ["SSE-KMS"] }],
  },
  {
    types: ["aws:glue/catalog:Catalog"],
    key: "catalogProperties.dataLakeAccessProperties.kmsKey",
    optional: "only catalogs with managed access have a store of their own",
  },
  {
    types: ["aws:glue/connection:Connection"],
    key: "authenticationConfiguration.kmsKeyArn",
    optional: "only connections with OAuth use it",
  },
];
