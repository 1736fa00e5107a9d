import { type Cases } from "../case";
import { ACCOUNT, policy, ROLE } from "../values";

const key = { enableKeyRotation: true, deletionWindowInDays: 30 };
const administration = {
  Effect: "Allow",
  Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/key-admin` },
  Action: ["kms:PutKeyPolicy", "kms:ScheduleKeyDeletion"],
  Resource: "*",
};

export const cases: Cases = {
  "kms-key-limit-grants": {
    type: "aws:kms/key:Key",
    props: {
      ...key,
      policy: policy(administration, {
        Effect: "Allow",
        Principal: { AWS: ROLE },
        Action: ["kms:Decrypt", "kms:CreateGrant"],
        Resource: "*",
      }),
    },
    mended: {
      policy: policy(administration, {
        Effect: "Allow",
        Principal: { AWS: ROLE },
        Action: ["kms:Decrypt"],
        Resource: "*",
      }),
    },
  },
  "kms-key-limit-multi-region": {
    type: "aws:kms/key:Key",
    props: { ...key, multiRegion: true },
    stack: "habits",
    beside: {
      one: { type: "aws:kms/key:Key", props: key },
      two: { type: "aws:kms/key:Key", props: key },
      three: { type: "aws:kms/key:Key", props: key },
    },
    mended: { multiRegion: false },
  },
  "kms-key-limit-use": {
    type: "aws:kms/key:Key",
    props: {
      ...key,
      policy: policy(administration, { Effect: "Allow", Principal: "*", Action: "kms:Decrypt", Resource: "*" }),
    },
    mended: {
      policy: policy(administration, {
        Effect: "Allow",
        Principal: { AWS: ROLE },
        Action: "kms:Decrypt",
        Resource: "*",
        Condition: { StringEquals: { "kms:ViaService": "s3.us-east-1.amazonaws.com" } },
      }),
    },
  },
  "kms-key-require-deletion-window": {
    type: "aws:kms/key:Key",
    props: { ...key, deletionWindowInDays: 7 },
    mended: { deletionWindowInDays: 30 },
  },
  "kms-key-require-enabled": {
    type: "aws:kms/key:Key",
    props: { ...key, isEnabled: false },
    mended: { isEnabled: true },
  },
  "kms-key-forbid-lockout": {
    type: "aws:kms/key:Key",
    props: { ...key, bypassPolicyLockoutSafetyCheck: true },
    mended: { bypassPolicyLockoutSafetyCheck: false },
  },
  "kms-key-require-rotation": {
    type: "aws:kms/key:Key",
    props: { ...key, enableKeyRotation: false },
    mended: { enableKeyRotation: true },
  },
  "kms-key-require-separation": {
    type: "aws:kms/key:Key",
    props: {
      ...key,
      policy: policy({
        Effect: "Allow",
        Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
        Action: "kms:*",
        Resource: "*",
      }),
    },
    mended: {
      policy: policy(administration, {
        Effect: "Allow",
        Principal: { AWS: ROLE },
        Action: "kms:Decrypt",
        Resource: "*",
      }),
    },
  },
  "kms-key-forbid-multi-region": {
    type: "aws:kms/key:Key",
    props: { ...key, multiRegion: true },
    mended: { multiRegion: false },
  },
  "kms-key-require-policy": { type: "aws:kms/key:Key", props: key, mended: { policy: policy(administration) } },
  "kms-key-require-attestation": {
    type: "aws:kms/key:Key",
    props: {
      ...key,
      policy: policy(administration, {
        Effect: "Allow",
        Principal: { AWS: ROLE },
        Action: "kms:Decrypt",
        Resource: "*",
        Condition: { StringLike: { "kms:RecipientAttestation:PCR0": "*" } },
      }),
    },
    mended: {
      policy: policy(administration, {
        Effect: "Allow",
        Principal: { AWS: ROLE },
        Action: "kms:Decrypt",
        Resource: "*",
        Condition: {
          StringEqualsIgnoreCase: {
            "kms:RecipientAttestation:ImageSha384":
              "9fedcba8abcdef7abcdef6abcdef5abcdef4abcdef3abcdef2abcdef1abcdef1abcdef0abcdef1abcdef2abcdef3abcdef4",
          },
        },
      }),
    },
  },
};
