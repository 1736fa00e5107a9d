import type { Control } from "./control";

const guide = "https://docs.aws.amazon.com/kms/latest/developerguide";

export const kmsKeyRequireRotation: Control = {
  id: "kms-key-require-rotation",
  title: "Customer-managed keys rotate at least once a year.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "high",
  description:
    "enableKeyRotation is true on each symmetric encryption key with material of KMS, and rotationPeriodInDays is from 90 to 365. Asymmetric and HMAC keys, imported material and custom key stores have no automatic rotation.",
  remediation: "set enableKeyRotation: true and rotationPeriodInDays to 365 or less.",
  source: `${guide}/rotate-keys.html`,
  equivalents: {
    awsConfig: ["CMK_BACKING_KEY_ROTATION_ENABLED"],
    securityHub: ["KMS.4"],
    cdkNag: ["KMSBackingKeyRotationEnabled"],
    checkov: ["CKV_AWS_7"],
    prowler: ["kms_cmk_rotation_enabled"],
  },
};

export const kmsKeyRequireDeletionWindow: Control = {
  id: "kms-key-require-deletion-window",
  title: "A key is deleted after 30 days at the earliest.",
  citations: ["164.308(a)(7)(i)", "164.312(c)(1)"],
  severity: "high",
  description:
    "deletionWindowInDays is 30, which is the longest that KMS allows and its default. What a deleted key encrypted is lost; the window is the time to notice.",
  remediation: "leave deletionWindowInDays out, or set it to 30.",
  source: `${guide}/deleting-keys.html`,
  equivalents: { securityHub: ["KMS.3"] },
};

export const kmsKeyRequireEnabled: Control = {
  id: "kms-key-require-enabled",
  title: "Keys are enabled.",
  citations: ["164.308(a)(7)(i)", "164.308(a)(1)(ii)(B)"],
  severity: "high",
  description: "A disabled key makes what it encrypts unreadable.",
  remediation: "leave isEnabled (enabled) out.",
  source: `${guide}/enabling-keys.html`,
  equivalents: { checkov: ["CKV_AWS_227"] },
};

export const kmsKeyForbidLockout: Control = {
  id: "kms-key-forbid-lockout",
  title: "Policies of keys leave nobody locked out.",
  citations: ["164.308(a)(7)(i)", "164.308(a)(1)(ii)(B)"],
  severity: "high",
  description: "bypassPolicyLockoutSafetyCheck lets a policy pass that nobody can ever change again.",
  remediation: "leave bypassPolicyLockoutSafetyCheck out.",
  source: `${guide}/key-policy-default.html`,
  equivalents: {},
};

export const kmsKeyForbidMultiRegion: Control = {
  id: "kms-key-forbid-multi-region",
  title: "Keys belong to one region.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "low",
  level: "advisory",
  description: "A multi-region key can be used wherever someone replicates it. Disaster recovery may need that.",
  remediation: "leave multiRegion out, unless the data is replicated to another region under the same key.",
  source: `${guide}/multi-region-keys-overview.html`,
  equivalents: { prowler: ["kms_cmk_not_multi_region"] },
};

export const kmsKeyRequirePolicy: Control = {
  id: "kms-key-require-policy",
  title: "Each key has a policy of its own.",
  citations: ["164.312(a)(1)", "164.308(a)(4)(i)"],
  severity: "medium",
  description:
    "Without a policy KMS writes one that lets every administrator of IAM in the account give themselves the use of the key; the same statement is a violation where a program writes it. The policy stands in the key or replica, or in a KeyPolicy of the stack for it.",
  remediation: "set policy on the key, or add an aws.kms.KeyPolicy.",
  source: `${guide}/key-policy-default.html`,
  equivalents: { checkov: ["CKV2_AWS_64"] },
};

export const kmsKeyRequireSeparation: Control = {
  id: "kms-key-require-separation",
  title: "Who administers a key cannot use it.",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(i)"],
  severity: "high",
  description:
    "No principal that a key policy names, the account included, may both change the key's policy or schedule its deletion and decrypt with it, after the policy's own denials; nor may a role that the policy means by name or by aws:PrincipalArn. kms:* for anyone breaks this. A key without a policy is for kms-key-require-policy.",
  remediation:
    "allow the account or the key administrators the administrative actions by name, and the roles that use the key Decrypt and GenerateDataKey only.",
  source: `${guide}/key-policy-default.html#key-policy-default-allow-administrators`,
  equivalents: {},
};

export const kmsKeyLimitGrants: Control = {
  id: "kms-key-limit-grants",
  title: "Grants on keys are made for AWS resources only.",
  citations: ["164.312(a)(1)", "164.308(a)(4)(ii)(C)"],
  severity: "high",
  description:
    "Whom a key policy allows CreateGrant may make grants only through an AWS service (kms:GrantIsForAWSResource or kms:ViaService), except administrators by kms:Create* beside kms:PutKeyPolicy, who may change the policy anyway, and no grant of the program passes on the right to make more or goes to an account that allowedAccounts does not name; a constraint of a grant names an encryption context.",
  remediation:
    'add Condition {"Bool": {"kms:GrantIsForAWSResource": "true"}} to the statement that allows kms:CreateGrant.',
  source: `${guide}/grants.html`,
  equivalents: {},
};
