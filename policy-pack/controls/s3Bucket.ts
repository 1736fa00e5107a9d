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
