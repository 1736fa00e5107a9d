import type { Control } from "./control";

const guide = "https://docs.aws.amazon.com/AmazonS3/latest/userguide";

export const s3BucketRequireTlsFloor: Control = {
  id: "s3-bucket-require-tls-floor",
  title: "Buckets with patient data or audit logs refuse TLS below 1.2.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)"],
  severity: "medium",
  description:
    "Where a bucket policy of the stack sets a floor for TLS, the policies of all its buckets that are classified as patient data or audit logs do, and any other bucket that is no target of AWS's logs where nearly all of them do (at least four, and three for each that does not), judged by what they mean. With presence: always every such bucket needs the floor.",
  remediation:
    'add a statement Effect Deny, Principal "*", Action "s3:*", Resource the bucket\'s ARN and ARN/*, Condition {"NumericLessThan": {"s3:TlsVersion": "1.2"}}.',
  source: `${guide}/amazon-s3-policy-keys.html`,
  equivalents: {},
};

export const s3BucketRequireUploadEncryption: Control = {
  id: "s3-bucket-require-upload-encryption",
  title: "No upload of patient data chooses an encryption of its own.",
  citations: ["164.312(a)(2)(iv)", "164.312(c)(1)"],
  severity: "high",
  description:
    "Where a bucket policy of the stack judges the encryption that uploads ask for, the policies of all buckets that are classified as patient data refuse uploads with AES256, with a key of another account, and with aws:kms but no key, which is the AWS-managed one. Where two or more policies judge the algorithm and none the key, they refuse AES256 alone. With presence: always every such bucket needs those denials.",
  remediation:
    'deny s3:PutObject with {"Null": {"s3:x-amz-server-side-encryption": "false"}, "StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}}, and other keys or none with ArnNotLike on s3:x-amz-server-side-encryption-aws-kms-key-id.',
  source: `${guide}/UsingKMSEncryption.html`,
  equivalents: {},
};

export const s3BucketForbidLockout: Control = {
  id: "s3-bucket-forbid-lockout",
  title: "No bucket policy locks everyone out.",
  citations: ["164.308(a)(7)(i)", "164.312(a)(1)"],
  severity: "high",
  description:
    "A Deny for everyone, without a condition, that covers s3:PutBucketPolicy leaves nobody but the root user to mend the policy.",
  remediation: "add a condition to the Deny, or list the actions that nobody needs.",
  source: `${guide}/troubleshoot-403-errors.html`,
  equivalents: { checkov: ["CKV_AWS_93"] },
};

export const s3BucketRequireLifecycle: Control = {
  id: "s3-bucket-require-lifecycle",
  title: "Buckets say what becomes of old versions.",
  citations: ["164.312(c)(1)", "164.316(b)(2)(i)"],
  severity: "low",
  level: "advisory",
  description:
    "Each bucket of the stack has a lifecycle. Keeping everything for ever protects no less, so this is advice; what a lifecycle says is judged by s3-bucket-require-upload-abort and s3-bucket-limit-expiry.",
  remediation: "add an aws.s3.BucketLifecycleConfiguration.",
  source: `${guide}/object-lifecycle-mgmt.html`,
  equivalents: {
    awsConfig: ["S3_VERSION_LIFECYCLE_POLICY_CHECK", "S3_LIFECYCLE_POLICY_CHECK"],
    checkov: ["CKV2_AWS_61"],
    prowler: ["s3_bucket_lifecycle_enabled"],
  },
};

export const s3BucketRequireUploadAbort: Control = {
  id: "s3-bucket-require-upload-abort",
  title: "Lifecycles abort unfinished uploads.",
  citations: ["164.308(a)(1)(ii)(B)", "164.312(c)(1)"],
  severity: "low",
  description:
    "The parts of an upload that was never finished stay in the bucket, and no listing of its objects shows them: patient data that nobody knows of. A lifecycle has a rule that is on, is for the whole bucket and aborts such uploads.",
  remediation:
    "add a rule with status Enabled, an empty filter and abortIncompleteMultipartUpload { daysAfterInitiation: 7 } to the lifecycle.",
  source: `${guide}/mpu-abort-incomplete-mpu-lifecycle-config.html`,
  equivalents: { checkov: ["CKV_AWS_300"] },
};
