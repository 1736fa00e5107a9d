import type { Control } from "./control";

const guide = "https://docs.aws.amazon.com/AmazonS3/latest/userguide";

export const s3BucketRequirePublicAccessBlock: Control = {
  id: "s3-bucket-require-public-access-block",
  title: "Buckets block public access.",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(A)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  severity: "critical",
  description: "Each bucket has a BucketPublicAccessBlock in the same stack. Its four switches are judged one by one.",
  remediation:
    "add an aws.s3.BucketPublicAccessBlock with blockPublicAcls, blockPublicPolicy, ignorePublicAcls and restrictPublicBuckets set to true.",
  source: `${guide}/access-control-block-public-access.html`,
  equivalents: {
    awsConfig: ["S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED", "CLOUDTRAIL_S3_BUCKET_PUBLIC_ACCESS_PROHIBITED"],
    securityHub: ["S3.8"],
    cdkNag: ["HIPAA.Security-S3BucketLevelPublicAccessProhibited"],
    checkov: ["CKV2_AWS_6"],
    prowler: ["s3_bucket_level_public_access_block", "cloudtrail_logs_s3_bucket_is_not_publicly_accessible"],
  },
};

/** What the controls of the four switches have in common: the same checks of AWS ask for all four together. */
const aSwitch = {
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(A)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  severity: "critical",
  source: `${guide}/access-control-block-public-access.html`,
} as const;
const whole = {
  awsConfig: [
    "S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED",
    "S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC",
    "S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS",
  ],
  securityHub: ["S3.1", "S3.8"],
  prowler: ["s3_bucket_level_public_access_block", "s3_account_level_public_access_blocks"],
};

export const s3BucketRequireBlockedAcls: Control = {
  ...aSwitch,
  id: "s3-bucket-require-blocked-acls",
  title: "No ACL that is public can be set.",
  description:
    "blockPublicAcls refuses calls that would set one; it is on in the public access block of each bucket, and of the account where it is declared. Left out it is off.",
  remediation: "set blockPublicAcls to true.",
  equivalents: { ...whole, checkov: ["CKV_AWS_53", "CKV2_AWS_6"] },
};

export const s3BucketRequireBlockedPolicies: Control = {
  ...aSwitch,
  id: "s3-bucket-require-blocked-policies",
  title: "No bucket policy that is public can be set.",
  description:
    "blockPublicPolicy refuses calls that would set one; it is on in the public access block of each bucket, and of the account where it is declared. Left out it is off.",
  remediation: "set blockPublicPolicy to true.",
  equivalents: { ...whole, checkov: ["CKV_AWS_54", "CKV2_AWS_6"] },
};

export const s3BucketRequireIgnoredAcls: Control = {
  ...aSwitch,
  id: "s3-bucket-require-ignored-acls",
  title: "ACLs that are public have no effect.",
  description:
    "ignorePublicAcls takes the effect from those that are there; it is on in the public access block of each bucket, and of the account where it is declared. Left out it is off.",
  remediation: "set ignorePublicAcls to true.",
  equivalents: { ...whole, checkov: ["CKV_AWS_55"] },
};

export const s3BucketRequireRestrictedAccess: Control = {
  ...aSwitch,
  id: "s3-bucket-require-restricted-access",
  title: "Bucket policies that are public reach nobody outside the account.",
  description:
    "restrictPublicBuckets takes the effect from those that are there; it is on in the public access block of each bucket, and of the account where it is declared. Left out it is off.",
  remediation: "set restrictPublicBuckets to true.",
  equivalents: { ...whole, checkov: ["CKV_AWS_56"] },
};

export const s3AccesspointForbidPublicAccess: Control = {
  id: "s3-accesspoint-forbid-public-access",
  title: "Access points block public access.",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(A)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  severity: "critical",
  description:
    "No access point, multi-region ones included, turns off a switch of its public access block. Left out they are on, and can never be changed.",
  remediation: "leave publicAccessBlockConfiguration out.",
  source: `${guide}/access-points-bpa-settings.html`,
  equivalents: {
    awsConfig: ["S3_ACCESS_POINT_PUBLIC_ACCESS_BLOCKS"],
    securityHub: ["S3.19"],
    checkov: ["CKV_AWS_392"],
    prowler: ["s3_access_point_public_access_block", "s3_multi_region_access_point_public_access_block"],
  },
};

export const s3BucketForbidPublicAcl: Control = {
  id: "s3-bucket-forbid-public-acl",
  title: "Access control lists of buckets and objects open nothing to the public.",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  severity: "critical",
  description:
    "No canned ACL is public or for every AWS customer, and no grant names the groups AllUsers or AuthenticatedUsers.",
  remediation: "leave acl and grants out.",
  source: `${guide}/acl-overview.html`,
  equivalents: {
    awsConfig: ["S3_BUCKET_PUBLIC_READ_PROHIBITED", "S3_BUCKET_PUBLIC_WRITE_PROHIBITED"],
    securityHub: ["S3.2", "S3.3"],
    cdkNag: ["HIPAA.Security-S3BucketPublicReadProhibited", "HIPAA.Security-S3BucketPublicWriteProhibited"],
    checkov: ["CKV_AWS_20", "CKV_AWS_375", "CKV_AWS_57", "CKV2_AWS_43"],
    prowler: ["s3_bucket_public_list_acl", "s3_bucket_policy_public_write_access", "s3_bucket_public_write_acl"],
  },
};

export const s3BucketForbidAcls: Control = {
  id: "s3-bucket-forbid-acls",
  title: "Access control lists of buckets are off.",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  severity: "high",
  description:
    "Where a stack states ownership, each of its buckets that is written alike does, and ACLs are off (BucketOwnerEnforced), save for the bucket that CloudFront delivers its logs to.",
  remediation: "set objectOwnership to BucketOwnerEnforced.",
  source: `${guide}/about-object-ownership.html`,
  equivalents: {
    awsConfig: ["S3_BUCKET_ACL_PROHIBITED"],
    securityHub: ["S3.12"],
    checkov: ["CKV2_AWS_65"],
    prowler: ["s3_bucket_acl_prohibited"],
  },
};
