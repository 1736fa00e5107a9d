import { type Cases, Output } from "../case";
import { KEY, policy, ROLE, trustOf } from "../values";

export const cases: Cases = {
  "backup-plan-limit-expiry": {
    type: "aws:backup/plan:Plan",
    props: {
      rules: [
        { ruleName: "daily", targetVaultName: "records", schedule: "cron(0 5 * * ? *)", lifecycle: { deleteAfter: 7 } },
      ],
    },
    mended: {
      rules: [
        {
          ruleName: "daily",
          targetVaultName: "records",
          schedule: "cron(0 5 * * ? *)",
          lifecycle: { deleteAfter: 35 },
        },
      ],
    },
  },
  "backup-plan-require-daily": {
    type: "aws:backup/plan:Plan",
    props: { rules: [{ ruleName: "monthly", targetVaultName: "records", schedule: "cron(0 5 1 * ? *)" }] },
    mended: { rules: [{ ruleName: "daily", targetVaultName: "records", schedule: "cron(0 5 * * ? *)" }] },
  },
  "backup-plan-require-selection": {
    type: "aws:backup/plan:Plan",
    props: { rules: [{ ruleName: "daily", targetVaultName: "records", schedule: "cron(0 5 * * ? *)" }] },
    beside: { role: { type: "aws:iam/role:Role", props: { assumeRolePolicy: trustOf("backup") } } },
    mended: {},
    mendedBeside: {
      selection: {
        type: "aws:backup/selection:Selection",
        props: { planId: new Output("", "id"), iamRoleArn: ROLE, resources: ["*"] },
      },
    },
  },
  "backup-vault-limit-deletion": {
    type: "aws:backup/vaultPolicy:VaultPolicy",
    props: {
      backupVaultName: "records",
      policy: policy({ Effect: "Deny", Principal: "*", Action: "backup:StartRestoreJob", Resource: "*" }),
    },
    mended: { policy: policy({ Effect: "Deny", Principal: "*", Action: "backup:DeleteRecoveryPoint", Resource: "*" }) },
  },
  "backup-vault-require-customer-key": { type: "aws:backup/vault:Vault", props: {}, mended: { kmsKeyArn: KEY } },
  "backup-vault-require-lock": {
    type: "aws:backup/vault:Vault",
    props: { kmsKeyArn: KEY },
    mended: {},
    mendedBeside: {
      lock: {
        type: "aws:backup/vaultLockConfiguration:VaultLockConfiguration",
        props: { backupVaultName: new Output("", "name"), minRetentionDays: 35 },
      },
    },
  },
  "backup-vault-require-uniform-guards": {
    type: "aws:backup/vault:Vault",
    props: { kmsKeyArn: KEY },
    beside: {
      locked: { type: "aws:backup/vault:Vault", props: { name: "locked", kmsKeyArn: KEY } },
      lock: {
        type: "aws:backup/vaultLockConfiguration:VaultLockConfiguration",
        props: { backupVaultName: "locked", minRetentionDays: 35 },
      },
    },
    mended: {},
    mendedBeside: {
      same: {
        type: "aws:backup/vaultLockConfiguration:VaultLockConfiguration",
        props: { backupVaultName: new Output("", "name"), minRetentionDays: 35 },
      },
    },
  },
  "backup-database-require-recovery": {
    type: "aws:dynamodb/table:Table",
    props: { hashKey: "id", attributes: [{ name: "id", type: "S" }], billingMode: "PAY_PER_REQUEST" },
    mended: { pointInTimeRecovery: { enabled: true } },
  },
  "backup-selection-require-stores": {
    type: "aws:ec2/instance:Instance",
    props: { ami: "ami-0a1b2c3d4e5f60001", instanceType: "m7i.large" },
    mended: {},
    mendedBeside: {
      selection: {
        type: "aws:backup/selection:Selection",
        props: { planId: "p1", iamRoleArn: ROLE, resources: ["*"] },
      },
    },
  },
  "backup-filesystem-require-selection": {
    type: "aws:efs/fileSystem:FileSystem",
    props: { encrypted: true, kmsKeyId: KEY },
    mended: {},
    mendedBeside: {
      policy: {
        type: "aws:efs/backupPolicy:BackupPolicy",
        props: { fileSystemId: new Output("", "id"), backupPolicy: { status: "ENABLED" } },
      },
    },
  },
  "backup-volume-require-selection": {
    type: "aws:ebs/volume:Volume",
    props: { availabilityZone: "us-east-1a", size: 100, encrypted: true, kmsKeyId: KEY },
    mended: {},
    mendedBeside: {
      selection: {
        type: "aws:backup/selection:Selection",
        props: { planId: "p1", iamRoleArn: ROLE, resources: ["*"] },
      },
    },
  },
};
