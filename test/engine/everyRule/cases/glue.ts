import { type Cases } from "../case";
import { KEY, ROLE } from "../values";

export const cases: Cases = {
  "glue-catalog-require-encryption": {
    type: "aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings",
    props: {
      dataCatalogEncryptionSettings: {
        connectionPasswordEncryption: { returnConnectionPasswordEncrypted: false },
        encryptionAtRest: { catalogEncryptionMode: "DISABLED" },
      },
    },
    mended: {
      dataCatalogEncryptionSettings: {
        connectionPasswordEncryption: { returnConnectionPasswordEncrypted: true, awsKmsKeyId: KEY },
        encryptionAtRest: { catalogEncryptionMode: "SSE-KMS", sseAwsKmsKeyId: KEY },
      },
    },
  },
  "glue-data-require-customer-key": {
    type: "aws:glue/securityConfiguration:SecurityConfiguration",
    props: {
      encryptionConfiguration: {
        cloudwatchEncryption: { cloudwatchEncryptionMode: "DISABLED" },
        jobBookmarksEncryption: { jobBookmarksEncryptionMode: "DISABLED" },
        s3Encryption: { s3EncryptionMode: "SSE-S3" },
      },
    },
    mended: {
      encryptionConfiguration: {
        cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn: KEY },
        jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS", kmsKeyArn: KEY },
        s3Encryption: { s3EncryptionMode: "SSE-KMS", kmsKeyArn: KEY },
      },
    },
  },
  "glue-job-require-logging": {
    type: "aws:glue/job:Job",
    props: {
      roleArn: ROLE,
      command: { name: "glueetl", scriptLocation: "s3://scripts/clean.py" },
      securityConfiguration: "records",
      defaultArguments: { "--enable-continuous-cloudwatch-log": "false" },
    },
    mended: { defaultArguments: { "--enable-continuous-cloudwatch-log": "true" } },
  },
  "glue-job-require-security-configuration": {
    type: "aws:glue/crawler:Crawler",
    props: { databaseName: "records", role: ROLE },
    mended: { securityConfiguration: "records" },
  },
};
