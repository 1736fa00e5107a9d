import type { Control } from "./control";

export const s3BucketRequireTlsOnly: Control = {
  id: "s3-bucket-require-tls-only",
  title: "Each bucket has a policy that refuses every request without TLS.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(c)(1)"],
  severity: "critical",
  description:
    "S3 answers plain HTTP unless a bucket policy refuses it. The policy is judged by what it means: for everyone, every action, the bucket and every object in it, a request without TLS must be denied. Each bucket needs such a policy, in a BucketPolicy of the same stack or in its policy property.",
  remediation:
    'add an aws.s3.BucketPolicy with a statement Effect Deny, Principal "*", Action "s3:*", Resource the bucket\'s ARN and ARN/*, Condition {"Bool": {"aws:SecureTransport": "false"}}.',
  source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html",
  equivalents: {
    awsConfig: ["S3_BUCKET_SSL_REQUESTS_ONLY"],
    securityHub: ["S3.5"],
    cdkNag: ["HIPAA.Security-S3BucketSSLRequestsOnly"],
    checkov: ["CKV_AWS_379"],
    prowler: ["s3_bucket_secure_transport_policy"],
  },
};

export const s3BucketRequireCustomerKey: Control = {
  id: "s3-bucket-require-customer-key",
  title: "Buckets encrypt what they store with customer-managed keys.",
  citations: ["164.312(a)(2)(iv)", "164.312(c)(1)", "164.312(e)(2)(ii)"],
  severity: "critical",
  description:
    "The default encryption of each bucket is aws:kms or aws:kms:dsse with a customer-managed key. Without a statement S3 uses keys of its own (SSE-S3), which nobody can withdraw. Buckets that receive server access logs or logs of an Application or Classic Load Balancer are the exception: AWS delivers those to SSE-S3 buckets only, so there AES256 has to be stated.",
  remediation:
    "add an aws.s3.BucketServerSideEncryptionConfiguration with sseAlgorithm aws:kms and kmsMasterKeyId set to the arn of an aws.kms.Key of this stack.",
  source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html",
  equivalents: {
    awsConfig: ["S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED", "S3_DEFAULT_ENCRYPTION_KMS"],
    securityHub: ["S3.17"],
    cdkNag: ["HIPAA.Security-S3DefaultEncryptionKMS"],
    checkov: ["CKV_AWS_19", "CKV_AWS_145"],
    prowler: ["s3_bucket_default_encryption", "s3_bucket_kms_encryption"],
  },
};
