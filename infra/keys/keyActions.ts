/**
 * KMS actions by what they do, each spelled out: `kms:Create*` would let an administrator create grants, `kms:Get*`
 * import key material. https://docs.aws.amazon.com/kms/latest/developerguide/kms-api-permissions-reference.html
 */

/** Look at a key without changing or using it. */
export const INSPECT_ACTIONS = [
  "kms:DescribeKey",
  "kms:GetKeyPolicy",
  "kms:GetKeyRotationStatus",
  "kms:ListGrants",
  "kms:ListKeyPolicies",
  "kms:ListKeyRotations",
  "kms:ListResourceTags",
] as const;

/** Change a key or who may use it. */
export const MANAGE_ACTIONS = [
  "kms:CancelKeyDeletion",
  "kms:CreateAlias",
  "kms:DeleteAlias",
  "kms:DisableKey",
  "kms:DisableKeyRotation",
  "kms:EnableKey",
  "kms:EnableKeyRotation",
  "kms:PutKeyPolicy",
  "kms:RevokeGrant",
  "kms:RotateKeyOnDemand",
  "kms:ScheduleKeyDeletion",
  "kms:TagResource",
  "kms:UntagResource",
  "kms:UpdateAlias",
  "kms:UpdateKeyDescription",
] as const;

/** Encrypt with a symmetric key and read it back. */
export const WRITE_ACTIONS = [
  "kms:Decrypt",
  "kms:DescribeKey",
  "kms:Encrypt",
  "kms:GenerateDataKey",
  "kms:GenerateDataKeyWithoutPlaintext",
] as const;

/** Make data keys under a key: what encrypts, and nothing that decrypts. */
export const DATA_KEYS = ["kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext"] as const;

/** Decrypt only. */
export const READ_ACTIONS = ["kms:Decrypt", "kms:DescribeKey"] as const;

/** Everything that uses a key on data, and handing that on: what is denied to everyone who is not named. */
export const USE_ACTIONS = [
  "kms:CreateGrant",
  "kms:Decrypt",
  "kms:DeriveSharedSecret",
  "kms:Encrypt",
  "kms:GenerateDataKey*",
  "kms:GenerateMac",
  "kms:ReEncrypt*",
  "kms:Sign",
  "kms:Verify*",
] as const;
