import assert from "node:assert/strict";
import type * as pulumi from "@pulumi/pulumi";
import { keyPolicy } from "../../../infra/keys/keyPolicy";
import { Recovery, type RecoveryArgs } from "../../../infra/recovery/recovery";
import { vaultPolicy } from "../../../infra/recovery/vaultPolicy";
import { build, policyOf, type Recorded, type Recording } from "../../support/mocks";
import { testNaming } from "../../support/settings";

const KEYS = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-00000000000";
const role = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;
const BOUNDARY = "arn:aws:iam::111122223333:policy/phi-test-boundary";
const PEOPLE = {
  readers: [role("phi-test-auditor")],
  administrators: [role("platform")],
  breakGlass: role("phi-test-break-glass"),
};
const GOVERNANCE = { mode: "GOVERNANCE", complianceConfirmed: false, minRetentionDays: 30 } as const;
const WEST = testNaming({ region: "us-west-2" });
const COPIES = { names: WEST, rotationDays: 365, deployPrincipals: [role("platform")] };

function recovery(
  changes: Partial<RecoveryArgs> = {},
  opts: pulumi.ComponentResourceOptions = {},
): Promise<Recording<Recovery>> {
  return build(
    () =>
      new Recovery(
        "recovery",
        {
          names: testNaming(),
          holdsPhi: true,
          keyArn: `${KEYS}1`,
          auditKeyArn: `${KEYS}2`,
          accessLogBucketName: "access-logs",
          permissionsBoundaryArn: BOUNDARY,
          lock: GOVERNANCE,
          restoreSite: { subnetGroupName: "phi-test-database", securityGroupId: "sg-1" },
          ...PEOPLE,
          ...changes,
        },
        opts,
      ),
  );
}

const VAULT = "aws:backup/vault:Vault";
const LOCK = "aws:backup/vaultLockConfiguration:VaultLockConfiguration";
const PLAN = "aws:backup/plan:Plan";
const rulesOf = (plan: Recorded): Record<string, unknown>[] => plan.inputs["rules"] as Record<string, unknown>[];

describe("infra/recovery Recovery", () => {
  let made: Recording<Recovery>;
  before(async () => {
    made = await recovery();
  });

  it("R-001-21 R-003-24 R-004-16 keeps backups in a vault on a key that encrypts no data", () => {
    const { region, name, kmsKeyArn, forceDestroy } = made.one(VAULT).inputs;
    assert.deepEqual([region, name, kmsKeyArn, forceDestroy], ["us-east-1", "phi-test-backups", `${KEYS}1`, false]);
    assert.equal(made.value.vaultArn, "arn:aws:backup:us-east-1:111122223333:backup-vault:phi-test-backups");
  });

  it("locks the vault so that only the emergency role can lift it", () => {
    assert.deepEqual(made.one(LOCK).inputs, {
      region: "us-east-1",
      backupVaultName: "phi-test-backups",
      minRetentionDays: 30,
      maxRetentionDays: 2555,
    });
    assert.equal(
      made.one("aws:backup/vaultPolicy:VaultPolicy").inputs["policy"],
      vaultPolicy(testNaming(), ["us-east-1"], PEOPLE),
    );
  });

  it("takes a compliance lock only where it is confirmed, and never without patient data", async () => {
    const lock = { ...GOVERNANCE, mode: "COMPLIANCE" } as const;
    const confirmed = await recovery({ lock: { ...lock, complianceConfirmed: true } });
    assert.equal(confirmed.one(LOCK).inputs["changeableForDays"], 3);
    await assert.rejects(recovery({ lock }), {
      message: "A compliance lock of the backup vault must be confirmed: three days later nobody can undo it.",
    });
    await assert.rejects(recovery({ lock: { ...lock, complianceConfirmed: true }, holdsPhi: false }), {
      message: "A stack that holds no patient data takes no compliance lock: it could never be destroyed whole.",
    });
  });

  it("R-001-55 R-003-24 takes daily backups for 35 days and monthly ones for seven years", () => {
    const [daily, monthly, ...others] = rulesOf(made.one(PLAN));
    assert.deepEqual(others, []);
    assert.deepEqual(daily, {
      ruleName: "daily",
      targetVaultName: "phi-test-backups",
      schedule: "cron(0 6 * * ? *)",
      scheduleExpressionTimezone: "Etc/UTC",
      startWindow: 60,
      completionWindow: 720,
      lifecycle: { deleteAfter: 35 },
      recoveryPointTags: { Name: "phi-test-daily", Purpose: "daily", DataClassification: "phi" },
    });
    assert.deepEqual(
      [monthly?.["ruleName"], monthly?.["schedule"], monthly?.["lifecycle"]],
      ["monthly", "cron(0 8 1 * ? *)", { deleteAfter: 2555 }],
    );
  });

  it("selects what carries the data's class and this stack's name, whoever made it, but no bucket", () => {
    assert.deepEqual(made.one("aws:backup/selection:Selection").inputs, {
      name: "phi-test-phi",
      planId: "recovery-plan-snapshots-id",
      iamRoleArn: "arn:of:recovery-backup",
      resources: ["*"],
      notResources: ["arn:aws:s3:::*"],
      conditions: [
        {
          stringEquals: [{ key: "aws:ResourceTag/DataClassification", value: "phi" }],
          stringLikes: [{ key: "aws:ResourceTag/Name", value: "phi-test-*" }],
        },
      ],
    });
  });

  it("backs the given buckets up continuously, and databases not, whose own point-in-time recovery it would break", async () => {
    const buckets = await recovery({ bucketArns: ["arn:aws:s3:::records"] });
    const [rule, ...others] = rulesOf(buckets.one(PLAN, "recovery-plan-continuous"));
    assert.deepEqual(others, []);
    assert.deepEqual(
      [rule?.["ruleName"], rule?.["enableContinuousBackup"], rule?.["lifecycle"]],
      ["continuous", true, { deleteAfter: 35 }],
    );
    const { resources } = buckets.one("aws:backup/selection:Selection", "recovery-plan-buckets").inputs;
    assert.deepEqual(resources, ["arn:aws:s3:::records"]);
    const snapshots = rulesOf(buckets.one(PLAN, "recovery-plan-snapshots"));
    assert.ok(snapshots.every((each) => !("enableContinuousBackup" in each)));
  });

  it("R-002-07 R-001-17 copies to a vault with its own key in another region, where there is one", async () => {
    assert.ok(rulesOf(made.one(PLAN)).every((rule) => !("copyActions" in rule)));
    const copied = await recovery({ copies: COPIES });
    const { region, kmsKeyArn } = copied.one(VAULT, "recovery-copies").inputs;
    assert.deepEqual([region, kmsKeyArn], ["us-west-2", "arn:of:recovery-copies-key"]);
    assert.deepEqual(
      rulesOf(copied.one(PLAN)).map(({ copyActions }) => copyActions),
      [35, 2555].map((deleteAfter) => [{ destinationVaultArn: "arn:of:recovery-copies", lifecycle: { deleteAfter } }]),
    );
    assert.equal(copied.one(LOCK, "recovery-copies-lock").inputs["region"], "us-west-2");
  });

  it("R-001-22 R-001-26 the key of the copies is rotated, and its policy is the backups domain's in that region", async () => {
    const { inputs } = (await recovery({ copies: COPIES })).one("aws:kms/key:Key");
    const { region, enableKeyRotation, rotationPeriodInDays, deletionWindowInDays, policy } = inputs;
    assert.deepEqual(
      [region, enableKeyRotation, rotationPeriodInDays, deletionWindowInDays],
      ["us-west-2", true, 365, 30],
    );
    const base = { domain: "backups", holdsPhi: true, trustedAccountIds: [] } as const;
    assert.equal(policy, keyPolicy({ ...base, names: WEST, deployPrincipals: [role("platform")] }));
    assert.match(policy as string, /backup\.us-west-2\.amazonaws\.com/);
  });

  it("refuses copies that would stay in the region", async () => {
    await assert.rejects(recovery({ copies: { ...COPIES, names: testNaming() } }), {
      message: "Copies of backups would stay in us-east-1; name another region.",
    });
  });

  it("R-003-24 restores the newest database backup every month, where nobody but the application reaches it", () => {
    const { name, scheduleExpression, recoveryPointSelection } = made.one(
      "aws:backup/restoreTestingPlan:RestoreTestingPlan",
    ).inputs;
    assert.deepEqual([name, scheduleExpression], ["phi_test_restore_test", "cron(0 10 2 * ? *)"]);
    assert.deepEqual(recoveryPointSelection, {
      algorithm: "LATEST_WITHIN_WINDOW",
      includeVaults: ["arn:aws:backup:us-east-1:111122223333:backup-vault:phi-test-backups"],
      recoveryPointTypes: ["SNAPSHOT"],
      selectionWindowDays: 35,
    });
    assert.deepEqual(made.one("aws:backup/restoreTestingSelection:RestoreTestingSelection").inputs, {
      name: "phi_test_phi_databases",
      restoreTestingPlanName: "phi_test_restore_test",
      protectedResourceType: "RDS",
      protectedResourceArns: ["*"],
      protectedResourceConditions: {
        stringEquals: [{ key: "aws:ResourceTag/DataClassification", value: "phi" }],
      },
      iamRoleArn: "arn:of:recovery-restore",
      validationWindowHours: 4,
      restoreMetadataOverrides: {
        dbSubnetGroupName: "phi-test-database",
        publiclyAccessible: "false",
        vpcSecurityGroupIds: '["sg-1"]',
      },
    });
  });

  it("R-002-04 R-004-21 takes and restores backups in two bounded roles, neither of which does both", () => {
    const roles = made.ofType("aws:iam/role:Role");
    assert.deepEqual(
      roles.map(({ inputs }) => [inputs["name"], inputs["permissionsBoundary"]]),
      [
        ["phi-test-backup", BOUNDARY],
        ["phi-test-restore", BOUNDARY],
      ],
    );
    assert.deepEqual(policyOf(roles[0] as Recorded, "assumeRolePolicy").Statement, [
      {
        Sid: "AwsBackup",
        Effect: "Allow",
        Principal: { Service: "backup.amazonaws.com" },
        Action: "sts:AssumeRole",
      },
    ]);
    const policy = (path: string): string => `arn:aws:iam::aws:policy/${path}`;
    assert.deepEqual(
      made
        .ofType("aws:iam/rolePolicyAttachment:RolePolicyAttachment")
        .map(({ inputs }) => [inputs["role"], inputs["policyArn"]]),
      [
        ["phi-test-backup", policy("service-role/AWSBackupServiceRolePolicyForBackup")],
        ["phi-test-backup", policy("AWSBackupServiceRolePolicyForS3Backup")],
        ["phi-test-restore", policy("service-role/AWSBackupServiceRolePolicyForRestores")],
        ["phi-test-restore", policy("AWSBackupServiceRolePolicyForS3Restore")],
      ],
    );
  });

  it("R-001-25 vault, policy and lock are protected and kept exactly where the stack may hold patient data", async () => {
    for (const holdsPhi of [true, false]) {
      const guards: unknown[] = [];
      const watch: pulumi.ResourceTransformation = ({ type, opts }) => {
        if (type.startsWith("aws:backup/vault") || type.startsWith("aws:kms/")) {
          guards.push([opts.protect, (opts as pulumi.CustomResourceOptions).retainOnDelete]);
        }
        return undefined;
      };
      const made = await recovery({ holdsPhi, copies: COPIES }, { transformations: [watch] });
      assert.deepEqual(guards, Array<unknown>(8).fill([holdsPhi, holdsPhi]));
      assert.equal(made.one(VAULT, "recovery-vault").inputs["forceDestroy"], !holdsPhi);
    }
  });
});
