import type { Control } from "./control";

const guide = "https://docs.aws.amazon.com/AmazonS3/latest/userguide";

export const s3BucketRequireUniformLifecycle: Control = {
  id: "s3-bucket-require-uniform-lifecycle",
  title: "Lifecycles that belong together keep alike.",
  citations: ["164.312(c)(1)", "164.316(b)(2)(i)"],
  severity: "low",
  description:
    "Where nearly all buckets of a stack that are classified as patient data (at least three, and three for each without) keep replaced versions for six years, all do. Stacks whose lifecycles differ are not judged by each other.",
  remediation: "keep replaced versions for 2192 days, as the others do.",
  source: `${guide}/object-lifecycle-mgmt.html`,
  equivalents: { awsConfig: ["S3_VERSION_LIFECYCLE_POLICY_CHECK"] },
};

export const s3ObjectForbidPlainEncryption: Control = {
  id: "s3-object-forbid-plain-encryption",
  title: "No object chooses an encryption without a customer's key.",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  severity: "high",
  description:
    "serverSideEncryption of objects and copies is not AES256, which is S3's own key, and where it says aws:kms or aws:kms:dsse, kmsKeyId is given: S3 takes the AWS-managed key otherwise. Where both are left out the default encryption of the bucket applies: the bucket is one of this stack, and that is KMS, or the object is classified as harmless.",
  remediation: "set kmsKeyId, or leave it out for a bucket of this stack whose default encryption is aws:kms.",
  source: `${guide}/specifying-kms-encryption.html`,
  equivalents: { checkov: ["CKV_AWS_186", "CKV_AWS_181"] },
};

export const s3BucketRequireReplication: Control = {
  id: "s3-bucket-require-replication",
  title: "Objects are replicated where the stack is made ready for it.",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.310(d)(2)(iv)"],
  severity: "medium",
  description:
    "A policy that allows s3:ReplicateObject (or s3:Replicate*) by name exists for replication; a bucket of the stack then has a replication configuration, and one rule at least of each such configuration is on. Stacks without either are not judged: a second copy of patient data in another region is a decision on residency.",
  remediation: "declare an aws.s3.BucketReplicationConfig, or remove the policy that is left of one.",
  source: `${guide}/setting-repl-config-perm-overview.html`,
  equivalents: { awsConfig: ["S3_BUCKET_REPLICATION_ENABLED"], checkov: ["CKV_AWS_144"] },
};
