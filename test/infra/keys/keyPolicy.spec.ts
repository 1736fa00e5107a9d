import assert from "node:assert/strict";
import { KEY_DOMAIN_NAMES, type KeyDomain } from "../../../infra/keys/keyDomains";
import { keyPolicy } from "../../../infra/keys/keyPolicy";
import { Naming } from "../../../infra/naming";
import { POLICY_LIMITS } from "../../../infra/policies/statement";
import { ACCOUNT, devNames, keyPolicyOf, PLATFORM } from "../../support/keyRequests";
import { statement } from "../../support/mocks";
import { SIDS } from "./domainStatements";

const ROOT = { AWS: `arn:aws:iam::${ACCOUNT}:root` };
const role = (name: string): string => `arn:aws:iam::${ACCOUNT}:role/phi-dev-${name}`;
const via = (...services: string[]): Record<string, string | string[]> => ({
  "kms:CallerAccount": ACCOUNT,
  "kms:ViaService": services.map((service) => `${service}.us-east-1.amazonaws.com`),
});
const AWS_OWN = [
  `arn:aws:iam::${ACCOUNT}:role/aws-service-role/*`,
  `arn:aws:iam::${ACCOUNT}:role/aws:*`,
  `arn:aws:sts::${ACCOUNT}:assumed-role/aws:*`,
];
const WRITE = [
  "kms:Decrypt",
  "kms:DescribeKey",
  "kms:Encrypt",
  "kms:GenerateDataKey",
  "kms:GenerateDataKeyWithoutPlaintext",
];
const MANAGE = [
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
];
const USE = [
  "kms:CreateGrant",
  "kms:Decrypt",
  "kms:DeriveSharedSecret",
  "kms:Encrypt",
  "kms:GenerateDataKey*",
  "kms:GenerateMac",
  "kms:ReEncrypt*",
  "kms:Sign",
  "kms:Verify*",
];

/** The role that CloudFormation makes for the rotation function. */
const ROTATION = `arn:aws:iam::${ACCOUNT}:role/serverlessrepo-phi-dev-rotation-*`;

/** The role in which AWS Backup delivers reports, as AWS names it. */
const REPORTS = role("").replace(
  "phi-dev-",
  "aws-service-role/reports.backup.amazonaws.com/AWSServiceRoleForBackupReports",
);

describe("infra/keys/keyPolicy", () => {
  for (const domain of KEY_DOMAIN_NAMES) {
    it(`${domain}: has these statements and no other, below 32 KB`, () => {
      const open = domain === "volumes" || domain === "catalog";
      const denyUse = open ? "DenyUseOutsideServices" : "DenyUseByEveryoneElse";
      assert.deepEqual(
        keyPolicyOf(domain).Statement.map(({ Sid }) => Sid),
        ["AdministerThroughIam", ...SIDS[domain], "DenyGrantsByHand", denyUse, "DenyManagementByUsers", "DenyDeletion"],
      );
      assert.ok(JSON.stringify(keyPolicyOf(domain)).length < POLICY_LIMITS.key);
    });
  }

  it("AdministerThroughIam gives the account administration, spelled out, and no use (C11, R-001-23, R-001-44)", () => {
    assert.deepEqual(statement(keyPolicyOf("records"), "AdministerThroughIam"), {
      Sid: "AdministerThroughIam",
      Effect: "Allow",
      Principal: ROOT,
      Action: [
        "kms:DescribeKey",
        "kms:GetKeyPolicy",
        "kms:GetKeyRotationStatus",
        "kms:ListGrants",
        "kms:ListKeyPolicies",
        "kms:ListKeyRotations",
        "kms:ListResourceTags",
        ...MANAGE,
      ],
      Resource: "*",
    });
  });

  it("WriteThroughServices: the writer, through S3, from this account (C8, R-000-09, R-001-47)", () => {
    assert.deepEqual(statement(keyPolicyOf("records"), "WriteThroughServices"), {
      Sid: "WriteThroughServices",
      Effect: "Allow",
      Principal: ROOT,
      Action: WRITE,
      Resource: "*",
      Condition: { ArnLike: { "aws:PrincipalArn": [role("writer")] }, StringEquals: via("s3") },
    });
  });

  it("ReadThroughServices: reader and break-glass only decrypt and describe (C8, R-001-48)", () => {
    assert.deepEqual(statement(keyPolicyOf("records"), "ReadThroughServices"), {
      Sid: "ReadThroughServices",
      Effect: "Allow",
      Principal: ROOT,
      Action: ["kms:Decrypt", "kms:DescribeKey"],
      Resource: "*",
      Condition: { ArnLike: { "aws:PrincipalArn": [role("reader"), role("break-glass")] }, StringEquals: via("s3") },
    });
  });

  it("DeployThroughServices: who deploys encrypts secrets through Secrets Manager only", () => {
    assert.deepEqual(statement(keyPolicyOf("secrets"), "DeployThroughServices"), {
      Sid: "DeployThroughServices",
      Effect: "Allow",
      Principal: ROOT,
      Action: WRITE,
      Resource: "*",
      Condition: { ArnLike: { "aws:PrincipalArn": [role("deploy"), PLATFORM] }, StringEquals: via("secretsmanager") },
    });
  });

  it("GrantToAwsResources: grants for RDS resources, through RDS, by named principals (C9, R-001-24)", () => {
    assert.deepEqual(statement(keyPolicyOf("database"), "GrantToAwsResources"), {
      Sid: "GrantToAwsResources",
      Effect: "Allow",
      Principal: ROOT,
      Action: ["kms:CreateGrant"],
      Resource: "*",
      Condition: {
        ArnLike: { "aws:PrincipalArn": [role("deploy"), PLATFORM, role("break-glass")] },
        Bool: { "kms:GrantIsForAWSResource": "true" },
        StringEquals: via("rds"),
      },
    });
  });

  it("BackupThroughServices, BackupGrants: AWS Backup's roles act through its services alone (R-001-17, R-003-24)", () => {
    const byAccount = { Effect: "Allow", Principal: ROOT, Resource: "*" };
    const backup = { "aws:PrincipalArn": [role("backup")] };
    assert.deepEqual(statement(keyPolicyOf("records"), "BackupThroughServices"), {
      ...byAccount,
      Sid: "BackupThroughServices",
      Action: ["kms:Decrypt", "kms:DescribeKey"],
      Condition: { ArnLike: backup, StringEquals: via("s3") },
    });
    assert.deepEqual(statement(keyPolicyOf("backups"), "BackupThroughServices"), {
      ...byAccount,
      Sid: "BackupThroughServices",
      Action: WRITE,
      Condition: { ArnLike: backup, StringEquals: via("backup", "rds", "ec2") },
    });
    assert.deepEqual(statement(keyPolicyOf("database"), "RestoreGrants"), {
      ...byAccount,
      Sid: "RestoreGrants",
      Action: ["kms:CreateGrant"],
      Condition: {
        ArnLike: { "aws:PrincipalArn": [role("restore")] },
        Bool: { "kms:GrantIsForAWSResource": "true" },
        StringEquals: via("rds"),
      },
    });
  });

  it("volumes: anyone of the account, through EC2 only, as with the key that AWS would use instead", () => {
    const policy = keyPolicyOf("volumes");
    assert.deepEqual(statement(policy, "UseThroughServices"), {
      Sid: "UseThroughServices",
      Effect: "Allow",
      Principal: "*",
      Action: [...WRITE, "kms:ReEncryptFrom", "kms:ReEncryptTo"],
      Resource: "*",
      Condition: { StringEquals: via("ec2") },
    });
    assert.deepEqual(statement(policy, "GrantToAwsResources"), {
      Sid: "GrantToAwsResources",
      Effect: "Allow",
      Principal: "*",
      Action: "kms:CreateGrant",
      Resource: "*",
      Condition: { Bool: { "kms:GrantIsForAWSResource": "true" }, StringEquals: via("ec2") },
    });
    assert.deepEqual(statement(policy, "DenyUseOutsideServices"), {
      Sid: "DenyUseOutsideServices",
      Effect: "Deny",
      Principal: "*",
      Action: USE,
      Resource: "*",
      Condition: {
        ArnNotLike: { "aws:PrincipalArn": AWS_OWN },
        BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
        StringEquals: { "kms:CallerAccount": ACCOUNT },
        StringNotEquals: { "kms:ViaService": ["ec2.us-east-1.amazonaws.com"] },
      },
    });
  });

  it("DenyUseByEveryoneElse names whom the Allow statements name, and AWS's own principals (R-003-01, R-003-15)", () => {
    const named: Partial<Record<KeyDomain, readonly string[]>> = {
      records: [role("writer"), role("reader"), role("break-glass"), role("backup"), role("restore")],
      database: [role("deploy"), PLATFORM, role("break-glass"), role("backup"), role("restore")],
      audit: [role("auditor"), role("break-glass"), REPORTS],
      secrets: [role("writer"), role("reader"), role("break-glass"), role("deploy"), PLATFORM, ROTATION],
      alerts: [],
    };
    for (const [domain, arns] of Object.entries(named)) {
      assert.deepEqual(statement(keyPolicyOf(domain as KeyDomain), "DenyUseByEveryoneElse"), {
        Sid: "DenyUseByEveryoneElse",
        Effect: "Deny",
        Principal: "*",
        Action: USE,
        Resource: "*",
        Condition: {
          ArnNotLike: { "aws:PrincipalArn": [...arns, ...AWS_OWN] },
          BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
          StringEquals: { "kms:CallerAccount": ACCOUNT },
        },
      });
    }
  });

  it("DenyGrantsByHand, DenyManagementByUsers and DenyDeletion bind everyone they name (R-001-25, R-004-15)", () => {
    const policy = keyPolicyOf("records");
    const deny = { Effect: "Deny", Principal: "*", Resource: "*" };
    assert.deepEqual(statement(policy, "DenyGrantsByHand"), {
      ...deny,
      Sid: "DenyGrantsByHand",
      Action: "kms:CreateGrant",
      Condition: { BoolIfExists: { "kms:GrantIsForAWSResource": "false" } },
    });
    assert.deepEqual(statement(policy, "DenyManagementByUsers"), {
      ...deny,
      Sid: "DenyManagementByUsers",
      Action: MANAGE,
      Condition: {
        ArnLike: { "aws:PrincipalArn": [role("writer"), role("reader"), role("auditor"), role("break-glass")] },
      },
    });
    assert.deepEqual(statement(policy, "DenyDeletion"), {
      ...deny,
      Sid: "DenyDeletion",
      Action: "kms:ScheduleKeyDeletion",
    });
  });

  it("a deploy principal that covers a role which must stay apart is refused (R-004-15)", () => {
    for (const pattern of [role("key-admin"), `arn:aws:iam::${ACCOUNT}:role/phi-dev-*`, "*"]) {
      assert.throws(
        () => keyPolicyOf("records", { deployPrincipals: [PLATFORM, pattern] }),
        (error: Error) => error.message.startsWith(`phi:deployPrincipals: ${pattern} covers the role phi-dev-`),
      );
    }
  });

  it("is the same text each time, in every partition in that partition's names", () => {
    const identity = { project: "phi", stack: "dev", accountId: ACCOUNT, holdsPhi: true };
    const names = new Naming({ ...identity, region: "us-gov-west-1" });
    const args = { domain: "secrets", holdsPhi: true, deployPrincipals: [], trustedAccountIds: [] } as const;
    const gov = keyPolicy({ ...args, names });
    assert.equal(gov, keyPolicy({ ...args, names }));
    assert.doesNotMatch(gov, /arn:aws:/);
    assert.match(gov, /secretsmanager\.us-gov-west-1\.amazonaws\.com/);
    assert.match(keyPolicy({ ...args, names: devNames() }), /arn:aws:iam/);
  });
});
