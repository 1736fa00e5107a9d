import assert from "node:assert/strict";
import { breakGlassPolicy } from "../../../infra/identity/humanPolicies";
import { restorePolicy } from "../../../infra/identity/restorePolicy";
import { humanTrust } from "../../../infra/identity/trust";
import { simulate } from "../../support/iamSimulator";
import { KEY, may, parse, through } from "../../support/identityRequests";
import { ACCOUNT, devNames } from "../../support/keyRequests";
import { statement } from "../../support/mocks";

const names = devNames();
const POLICIES = [breakGlassPolicy(names), restorePolicy(names)];
const arn = (service: string, rest: string, region = "us-east-1"): string =>
  `arn:aws:${service}:${region}:${ACCOUNT}:${rest}`;
const ask = (action: string, resource: string, context = {}): string =>
  may(POLICIES, "break-glass", action, resource, context);

describe("infra/identity/restorePolicy: what the emergency role restores", () => {
  it("databases of this stack, from its own snapshots and from those of AWS Backup (45 CFR 164.308(a)(7)(ii)(B))", () => {
    assert.equal(ask("rds:RestoreDBInstanceToPointInTime", arn("rds", "db:phi-dev-restored")), "allowed");
    assert.equal(ask("rds:RestoreDBInstanceFromDBSnapshot", arn("rds", "snapshot:awsbackup:job-1")), "allowed");
    assert.equal(ask("rds:RestoreDBInstanceFromDBSnapshot", arn("rds", "snapshot:phi-dev-before")), "allowed");
    assert.equal(ask("rds:RestoreDBInstanceToPointInTime", arn("rds", "db:phi-prod-restored")), "not allowed");
    assert.equal(ask("rds:DeleteDBInstance", arn("rds", "db:phi-dev-database")), "not allowed");
    assert.equal(ask("rds:ModifyDBInstance", arn("rds", "db:phi-dev-database")), "not allowed");
  });

  it("recovery points of AWS Backup, in the stack's role for restores and in no other (R-003-24, R-004-16)", () => {
    for (const point of [
      arn("backup", "recovery-point:1"),
      arn("rds", "snapshot:awsbackup:job-1"),
      "arn:aws:ec2:us-east-1::snapshot/snap-1",
    ]) {
      assert.equal(ask("backup:StartRestoreJob", point), "allowed", point);
    }
    const pass = (role: string, service: string): string =>
      ask("iam:PassRole", `arn:aws:iam::${ACCOUNT}:role/phi-dev-${role}`, { "iam:PassedToService": service });
    assert.equal(pass("restore", "backup.amazonaws.com"), "allowed");
    assert.equal(pass("backup", "backup.amazonaws.com"), "not allowed");
    assert.equal(pass("writer", "backup.amazonaws.com"), "not allowed");
    assert.equal(pass("restore", "lambda.amazonaws.com"), "not allowed");
  });

  it("with grants on the keys of databases and backups, through the services that restore; it decrypts none by hand", () => {
    assert.equal(ask("kms:CreateGrant", KEY, through("rds", "database")), "allowed");
    assert.equal(ask("kms:CreateGrant", KEY, through("rds", "backups")), "allowed");
    assert.equal(ask("kms:CreateGrant", KEY, through("backup", "backups")), "allowed");
    assert.equal(ask("kms:CreateGrant", KEY, through("backup", "database")), "not allowed");
    assert.equal(ask("kms:CreateGrant", KEY), "not allowed");
    assert.equal(ask("kms:Decrypt", KEY, through("rds", "database")), "not allowed");
  });

  it("lifts the governance lock of the stack's vaults, here and where copies are, and deletes no backup", () => {
    const lift = "backup:DeleteBackupVaultLockConfiguration";
    assert.equal(ask(lift, arn("backup", "backup-vault:phi-dev-backups")), "allowed");
    assert.equal(ask(lift, arn("backup", "backup-vault:phi-dev-backups", "us-west-2")), "allowed");
    assert.equal(ask(lift, arn("backup", "backup-vault:phi-prod-backups")), "not allowed");
    assert.equal(ask("backup:DeleteRecoveryPoint", arn("backup", "recovery-point:1")), "not allowed");
    assert.equal(ask("backup:DeleteBackupVault", arn("backup", "backup-vault:phi-dev-backups")), "denied");
  });

  it("all of it behind a second factor used lately and a source identity (R-002-06, R-004-23, R-004-24)", () => {
    const trust = parse(humanTrust(names, [], 900));
    const person = `arn:aws:iam::${ACCOUNT}:user/jo`;
    const assume = (context: Record<string, string>): string =>
      simulate(trust, {
        action: "sts:AssumeRole",
        principal: person,
        resource: "*",
        context: { "aws:PrincipalArn": person, ...context },
      });
    const factor = { "aws:MultiFactorAuthPresent": "true", "aws:MultiFactorAuthAge": "60" };
    assert.equal(assume({ ...factor, "sts:SourceIdentity": "jo" }), "allowed");
    assert.equal(assume(factor), "not allowed");
    assert.equal(assume({ "sts:SourceIdentity": "jo" }), "not allowed");
    assert.equal(assume({ ...factor, "aws:MultiFactorAuthAge": "901", "sts:SourceIdentity": "jo" }), "not allowed");
  });

  it("passes one role only: the exact statement", () => {
    assert.deepEqual(statement(parse(restorePolicy(names)), "RestoreAsBackup"), {
      Sid: "RestoreAsBackup",
      Effect: "Allow",
      Action: "iam:PassRole",
      Resource: `arn:aws:iam::${ACCOUNT}:role/phi-dev-restore`,
      Condition: { StringEquals: { "iam:PassedToService": "backup.amazonaws.com" } },
    });
  });
});
