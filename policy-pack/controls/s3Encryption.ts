import type { Control } from "./control";

const guide = "https://docs.aws.amazon.com/AmazonS3/latest/userguide";

export const s3BucketRequireDefaultEncryption: Control = {
  id: "s3-bucket-require-default-encryption",
  title: "Buckets state how they encrypt what they store.",
  citations: ["164.312(a)(2)(iv)", "164.312(c)(1)", "164.312(e)(2)(ii)"],
  severity: "critical",
  description:
    "Each bucket has a statement of its default encryption in this stack. Without one S3 uses keys of its own (SSE-S3), which nobody can withdraw.",
  remediation:
    "add an aws.s3.BucketServerSideEncryptionConfiguration with sseAlgorithm aws:kms and kmsMasterKeyId set to the arn of an aws.kms.Key of this stack.",
  source: `${guide}/default-bucket-encryption.html`,
  equivalents: {
    awsConfig: ["S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED"],
    checkov: ["CKV_AWS_19", "CKV_AWS_145"],
    prowler: ["s3_bucket_default_encryption"],
  },
};

export const s3BucketRequireKmsEncryption: Control = {
  id: "s3-bucket-require-kms-encryption",
  title: "Buckets encrypt what they store with KMS.",
  citations: ["164.312(a)(2)(iv)", "164.312(c)(1)", "164.312(e)(2)(ii)"],
  severity: "critical",
  description:
    "The default encryption of each bucket is aws:kms or aws:kms:dsse. Buckets that receive server access logs or logs of an Application or Classic Load Balancer are the exception: AWS delivers those to SSE-S3 buckets only, so there AES256 has to be stated.",
  remediation:
    "add an aws.s3.BucketServerSideEncryptionConfiguration with sseAlgorithm aws:kms and kmsMasterKeyId set to the arn of an aws.kms.Key of this stack.",
  source: `${guide}/UsingKMSEncryption.html`,
  equivalents: {
    awsConfig: ["S3_DEFAULT_ENCRYPTION_KMS"],
    securityHub: ["S3.17"],
    cdkNag: ["HIPAA.Security-S3DefaultEncryptionKMS"],
    checkov: ["CKV_AWS_145"],
    prowler: ["s3_bucket_kms_encryption"],
  },
};

export const s3BucketRequireCustomerKey: Control = {
  id: "s3-bucket-require-customer-key",
  title: "Buckets encrypt what they store with customer-managed keys.",
  citations: ["164.312(a)(2)(iv)", "164.312(c)(1)", "164.312(e)(2)(ii)"],
  severity: "critical",
  description:
    "Where the default encryption of a bucket is KMS, it names a customer-managed key of this account and region. Without one S3 takes the AWS-managed key, whose policy nobody here can write.",
  remediation:
    "add an aws.s3.BucketServerSideEncryptionConfiguration with sseAlgorithm aws:kms and kmsMasterKeyId set to the arn of an aws.kms.Key of this stack.",
  source: `${guide}/UsingKMSEncryption.html`,
  equivalents: { checkov: ["CKV_AWS_145"] },
};
