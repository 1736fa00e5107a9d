import { describeLimits } from "./limitTable";

const LOCKOUT =
  "MalformedPolicyDocumentException: The new key policy will not allow you to update the key policy in the future.";
const ROOT = "arn:aws:iam::111122223333:root";
const ADMIN = "arn:aws:iam::111122223333:role/admin";
const policy = (...statements: object[]): string => JSON.stringify({ Version: "2012-10-17", Statement: statements });
const allow = (who: unknown, more: object = {}): object => ({
  Effect: "Allow",
  Principal: who,
  Action: "kms:*",
  Resource: "*",
  ...more,
});
const deny = (more: object): object => ({ Effect: "Deny", Action: "kms:PutKeyPolicy", Resource: "*", ...more });
const root = allow({ AWS: ROOT });

describe("limits of AWS KMS", () => {
  describeLimits("aws:kms/key:Key", { description: "records", policy: policy(root) }, [
    {
      title: "a deletion window under 7 days",
      refused: { deletionWindowInDays: 6 },
      reason:
        "ValidationException: Value '6' failed to satisfy constraint: Member must be a whole number between 7 and 30",
      accepted: { deletionWindowInDays: 7 },
    },
    {
      title: "a deletion window over 30 days",
      refused: { deletionWindowInDays: 31 },
      reason: "ValidationException: Value '31'",
      accepted: { deletionWindowInDays: 30 },
    },
    {
      title: "a rotation period under 90 days",
      refused: { rotationPeriodInDays: 89, enableKeyRotation: true },
      reason:
        "ValidationException: Value '89' failed to satisfy constraint: Member must be a whole number between 90 and 2560",
      accepted: { rotationPeriodInDays: 90, enableKeyRotation: true },
    },
    {
      title: "a rotation period over 2560 days",
      refused: { rotationPeriodInDays: 2561, enableKeyRotation: true },
      reason: "ValidationException: Value '2561'",
      accepted: { rotationPeriodInDays: 2560, enableKeyRotation: true },
    },
    {
      title: "a rotation period without rotation",
      refused: { rotationPeriodInDays: 365 },
      reason: "ValidationException: RotationPeriodInDays can only be given with automatic key rotation enabled",
      accepted: { rotationPeriodInDays: 365, enableKeyRotation: true },
    },
    {
      title: "rotation of a key that is not for symmetric encryption",
      refused: { enableKeyRotation: true, customerMasterKeySpec: "HMAC_256", keyUsage: "GENERATE_VERIFY_MAC" },
      reason: "UnsupportedOperationException: Automatic rotation",
      accepted: { enableKeyRotation: true, customerMasterKeySpec: "SYMMETRIC_DEFAULT" },
    },
    {
      title: "a description over 8192 characters",
      refused: { description: "x".repeat(8193) },
      reason: "ValidationException: Value 'xxx",
      accepted: { description: "x".repeat(8192) },
    },
    {
      title: "a key spec that KMS does not have",
      refused: { customerMasterKeySpec: "AES_256" },
      reason: "ValidationException: Value 'AES_256' failed to satisfy constraint: Member must satisfy enum value set",
      accepted: { customerMasterKeySpec: "RSA_4096" },
    },
    {
      title: "a usage that the spec does not have",
      refused: { keyUsage: "SIGN_VERIFY" },
      reason: "ValidationException: KeyUsage SIGN_VERIFY is not compatible with KeySpec SYMMETRIC_DEFAULT",
      accepted: { keyUsage: "SIGN_VERIFY", customerMasterKeySpec: "ECC_NIST_P384" },
    },
    {
      title: "a multi-Region key in a custom key store",
      refused: { customKeyStoreId: "cks-1", multiRegion: true },
      reason: "UnsupportedOperationException: A custom key store",
      accepted: { customKeyStoreId: "cks-1", multiRegion: false },
    },
    {
      title: "a policy that names no principal of the account",
      refused: { policy: policy(allow({ AWS: "arn:aws:iam::444455556666:root" })) },
      reason: LOCKOUT,
      accepted: { policy: policy(allow({ AWS: "444455556666" }), allow({ AWS: "111122223333" })) },
    },
    {
      title: "a policy that lets the account use the key and not manage it",
      refused: { policy: policy(allow({ AWS: ROOT }, { Action: ["kms:Encrypt", "kms:Get*"] })) },
      reason: LOCKOUT,
      accepted: { policy: policy(allow({ AWS: ADMIN }, { Action: ["kms:Encrypt", "kms:Put*"] })) },
    },
    {
      title: "a policy whose only statement for the account has no effect, for it names no resource",
      refused: { policy: policy({ Effect: "Allow", Principal: { AWS: ROOT }, Action: "kms:*" }) },
      reason: LOCKOUT,
      accepted: { policy: policy(root, { Effect: "Allow", Principal: { AWS: ADMIN }, Action: "kms:*" }) },
    },
    {
      title: "a policy for a service alone",
      refused: { policy: policy(allow({ Service: "logs.us-east-1.amazonaws.com" })) },
      reason: LOCKOUT,
      accepted: { policy: policy(root, allow({ Service: "logs.us-east-1.amazonaws.com" })) },
    },
    {
      title: "an unconditioned deny for everyone",
      refused: { policy: policy(root, deny({ Principal: "*" })) },
      reason: LOCKOUT,
      accepted: {
        policy: policy(root, deny({ Principal: "*", Condition: { ArnNotLike: { "aws:PrincipalArn": ADMIN } } })),
      },
    },
    {
      title: "an unconditioned deny for the account by its number",
      refused: { policy: policy(allow({ AWS: ADMIN }), deny({ Principal: { AWS: "111122223333" }, Action: "*" })) },
      reason: LOCKOUT,
      accepted: { policy: policy(allow({ AWS: ADMIN }), deny({ Principal: { AWS: "444455556666" }, Action: "*" })) },
    },
    {
      title: "an unconditioned deny for the one role that may manage",
      refused: { policy: policy(allow({ AWS: ADMIN }), deny({ Principal: { AWS: ADMIN } })) },
      reason: LOCKOUT,
      accepted: { policy: policy(root, deny({ Principal: { AWS: ADMIN } })) },
    },
    {
      title: "an unconditioned deny for all but a principal elsewhere",
      refused: { policy: policy(root, deny({ NotPrincipal: { AWS: "arn:aws:iam::444455556666:root" } })) },
      reason: LOCKOUT,
      accepted: { policy: policy(root, deny({ NotPrincipal: { AWS: [ROOT, ADMIN] } })) },
    },
    {
      title: "a deny by NotAction that takes PutKeyPolicy along",
      refused: {
        policy: policy(root, { Effect: "Deny", Principal: "*", NotAction: "kms:Decrypt", Resource: "*" }),
      },
      reason: LOCKOUT,
      accepted: {
        policy: policy(root, { Effect: "Deny", Principal: "*", NotAction: "kms:P*KeyPolicy", Resource: "*" }),
      },
    },
    {
      title: "a lockout without the bypass",
      refused: { policy: policy(allow({ Service: "s3.amazonaws.com" })) },
      reason: LOCKOUT,
      accepted: { policy: policy(allow({ Service: "s3.amazonaws.com" })), bypassPolicyLockoutSafetyCheck: true },
    },
    {
      title: "a key policy over 32 KB",
      refused: { policy: policy({ ...root, Sid: "x".repeat(32768) }) },
      reason: "LimitExceededException: The key policy is larger than 32768 bytes.",
      accepted: { policy: policy({ ...root, Sid: "x".repeat(32768 - policy({ ...root, Sid: "" }).length) }) },
    },
  ]);

  describeLimits("aws:kms/alias:Alias", { name: "alias/phi-dev-records", targetKeyId: "1234" }, [
    {
      title: "an alias without its prefix",
      refused: { name: "phi-dev-records" },
      reason: "InvalidAliasNameException: 'phi-dev-records' must be alias/",
      accepted: { name: "alias/phi" },
    },
    {
      title: "an alias of AWS",
      refused: { name: "alias/aws/s3" },
      reason: "NotAuthorizedException: 'alias/aws/s3' begins with alias/aws/",
      accepted: { name: "alias/aws-s3" },
    },
    {
      title: "an alias over 256 characters",
      refused: { name: `alias/${"x".repeat(251)}` },
      reason: "ValidationException: Value 'alias/xxx",
      accepted: { name: `alias/${"x".repeat(250)}` },
    },
    {
      title: "an alias that exists in the region",
      refused: { name: "alias/taken" },
      reason:
        "AlreadyExistsException: An alias with the name arn:aws:kms:us-east-1:111122223333:alias/taken already exists",
      accepted: { name: "alias/taken", region: "eu-west-1" },
      world: [{ type: "aws:kms/alias:Alias", inputs: { name: "alias/taken" }, outputs: { region: "us-east-1" } }],
    },
    {
      title: "an alias of an alias",
      refused: { targetKeyId: "alias/other" },
      reason: "ValidationException: 'alias/other' is an alias",
      accepted: { targetKeyId: "arn:aws:kms:us-east-1:111122223333:key/mrk-1" },
    },
  ]);
});
