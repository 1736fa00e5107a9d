import type { Control } from "./control";

const guide = "https://docs.aws.amazon.com/AmazonS3/latest/userguide";

export const s3BucketRequireVersioning: Control = {
  id: "s3-bucket-require-versioning",
  title: "Buckets keep the versions of their objects.",
  citations: ["164.312(c)(1)", "164.308(a)(7)(ii)(A)", "164.310(d)(2)(iv)", "164.312(c)(2)"],
  severity: "high",
  description: "Versioning is enabled on each bucket, so that an overwritten or deleted record can be brought back.",
  remediation: "add an aws.s3.BucketVersioning with versioningConfiguration.status Enabled.",
  source: `${guide}/Versioning.html`,
  equivalents: {
    awsConfig: ["S3_BUCKET_VERSIONING_ENABLED"],
    securityHub: ["S3.14"],
    cdkNag: ["HIPAA.Security-S3BucketVersioningEnabled"],
    checkov: ["CKV_AWS_21"],
    prowler: ["s3_bucket_object_versioning"],
  },
};

export const s3BucketRequireAccessLogging: Control = {
  id: "s3-bucket-require-access-logging",
  title: "Buckets log who reads and writes them.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)", "164.308(a)(6)(ii)"],
  severity: "medium",
  description:
    "Server access logs of each bucket are delivered to another bucket. Buckets that receive such logs are the exception: logging them into themselves would never end.",
  remediation: "add an aws.s3.BucketLogging with the log bucket as targetBucket.",
  source: `${guide}/ServerLogs.html`,
  equivalents: {
    awsConfig: ["S3_BUCKET_LOGGING_ENABLED", "CLOUDTRAIL_S3_BUCKET_ACCESS_LOGGING"],
    securityHub: ["S3.9"],
    cdkNag: ["HIPAA.Security-S3BucketLoggingEnabled"],
    checkov: ["CKV_AWS_18"],
    prowler: ["s3_bucket_server_access_logging_enabled", "cloudtrail_logs_s3_bucket_access_logging_enabled"],
  },
};

export const s3BucketForbidForceDestroy: Control = {
  id: "s3-bucket-forbid-force-destroy",
  title: "No bucket is deleted together with what it stores.",
  citations: ["164.308(a)(7)(i)", "164.312(c)(1)", "164.310(d)(2)(iv)"],
  severity: "high",
  description:
    "forceDestroy is off: with it a bucket is emptied, versions and all, when it leaves the program, and an object is deleted in spite of its lock. Stacks whose data are all classified as harmless (synthetic, test, public) are left alone.",
  remediation: "leave forceDestroy out, or set it to false.",
  source: "https://www.pulumi.com/registry/packages/aws/api-docs/s3/bucket/",
  equivalents: {},
};

export const s3BucketForbidWebsite: Control = {
  id: "s3-bucket-forbid-website",
  title: "No bucket is a website.",
  citations: ["164.312(e)(1)", "164.312(a)(1)"],
  severity: "high",
  description: "Website endpoints of S3 answer plain HTTP only and need a bucket that the public may read.",
  remediation: "serve the content through CloudFront with origin access control instead.",
  source: `${guide}/WebsiteEndpoints.html`,
  equivalents: {},
};

export const s3BucketLimitCors: Control = {
  id: "s3-bucket-limit-cors",
  title: "Browsers reach buckets only from named origins over HTTPS.",
  citations: ["164.312(a)(1)", "164.312(e)(1)"],
  severity: "medium",
  description:
    "Each allowed origin of a CORS rule is an HTTPS origin without a wildcard in front of the site's domain.",
  remediation: "list the origins of your own sites, e.g. https://portal.example.org.",
  source: `${guide}/cors.html`,
  equivalents: {},
};

export const s3BucketForbidCustomerProvidedKeys: Control = {
  id: "s3-bucket-forbid-customer-provided-keys",
  title: "No caller brings a key of its own (SSE-C).",
  citations: ["164.312(a)(2)(iv)"],
  severity: "medium",
  description:
    "Where a bucket of the stack states which kinds of encryption it blocks, each does and SSE-C is among them, and no object is written with it: with SSE-C whoever writes holds the key, and without it the record is lost.",
  remediation: 'set blockedEncryptionTypes to ["SSE-C"], and leave customerKey out.',
  source: `${guide}/ServerSideEncryptionCustomerKeys.html`,
  equivalents: {},
};

export const s3BucketLimitExpiry: Control = {
  id: "s3-bucket-limit-expiry",
  title: "Audit logs are kept for six years, and replaced versions for 35 days.",
  citations: ["164.316(b)(2)(i)", "164.312(b)", "164.312(c)(1)"],
  severity: "high",
  description:
    "No lifecycle rule of a bucket that receives audit or access logs in this stack expires them before 2192 days (six years with their leap days), and none of any bucket with versions drops a replaced version before 35 days.",
  remediation: "set expiration.days to 2192 or more and noncurrentDays to 35 or more, or leave the expiration out.",
  source: "https://www.ecfr.gov/current/title-45/part-164/section-164.316#p-164.316(b)(2)(i)",
  equivalents: {},
};

export const s3BucketRequireObjectLock: Control = {
  id: "s3-bucket-require-object-lock",
  title: "What a trail records is locked for six years.",
  citations: ["164.312(c)(1)", "164.316(b)(2)(i)", "164.308(a)(1)(ii)(B)"],
  severity: "high",
  description:
    "The bucket that a trail of this stack delivers to has Object Lock with a default retention, and each default retention that is stated for a trail's bucket is at least 2192 days (six years). A lock configuration of any bucket is on.",
  remediation:
    "set objectLockEnabled on the bucket and add an aws.s3.BucketObjectLockConfiguration with defaultRetention of 2192 days.",
  source: `${guide}/object-lock.html`,
  equivalents: {
    awsConfig: ["S3_BUCKET_DEFAULT_LOCK_ENABLED"],
    securityHub: ["S3.15"],
    cdkNag: ["S3BucketDefaultLockEnabled"],
    checkov: ["CKV_AWS_143"],
    prowler: ["s3_bucket_object_lock"],
  },
};
