import assert from "node:assert/strict";
import { vaultPolicy } from "../../../infra/recovery/vaultPolicy";
import { simulate } from "../../support/iamSimulator";
import { type policyOf, statement } from "../../support/mocks";
import { testNaming } from "../../support/settings";

const role = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;
const PEOPLE = { administrators: [role("platform")], breakGlass: role("phi-test-break-glass") };
const policy = JSON.parse(vaultPolicy(testNaming(), ["us-east-1", "us-west-2"], PEOPLE)) as ReturnType<typeof policyOf>;

function ask(who: string, action: string, context: Record<string, string> = {}): string {
  return simulate(policy, {
    action: `backup:${action}`,
    principal: who,
    context: {
      "aws:PrincipalArn": who,
      "aws:PrincipalAccount": who.split(":")[4] ?? "",
      "aws:PrincipalIsAWSService": "false",
      ...context,
    },
  });
}

describe("infra/recovery/vaultPolicy", () => {
  it("R-004-18 only the emergency role removes a backup, shortens its life or lifts the lock", () => {
    for (const action of [
      "DeleteRecoveryPoint",
      "UpdateRecoveryPointLifecycle",
      "DeleteBackupVaultLockConfiguration",
    ]) {
      for (const who of ["platform", "phi-test-deploy", "phi-test-backup", "phi-test-key-admin", "somebody"]) {
        assert.equal(ask(role(who), action), "denied", `${who} ${action}`);
      }
      assert.equal(ask(PEOPLE.breakGlass, action), "not allowed", `${action} meets no denial`);
    }
  });

  it("only administrators and the emergency role change the policy or the lock, or remove the vault", () => {
    for (const action of ["PutBackupVaultAccessPolicy", "PutBackupVaultLockConfiguration", "DeleteBackupVault"]) {
      assert.equal(ask(role("platform"), action), "not allowed", action);
      assert.equal(ask(role("phi-test-backup"), action), "denied", action);
    }
  });

  it("R-002-07 no backup is copied to another account or a region that is not allowed", () => {
    const copy = (target: string): string =>
      ask(role("phi-test-backup"), "CopyFromBackupVault", { "backup:CopyTargets": target });
    const vault = "arn:aws:backup:us-west-2:111122223333:backup-vault:phi-test-backups";
    assert.equal(copy(vault), "not allowed");
    assert.equal(copy(vault.replace("111122223333", "999988887777")), "denied");
    assert.equal(copy(vault.replace("us-west-2", "eu-west-1")), "denied");
    assert.equal(copy(vault.replace("phi-test", "other")), "denied");
  });

  it("nothing of another account is copied in", () => {
    assert.equal(ask("arn:aws:iam::999988887777:role/backup", "CopyIntoBackupVault"), "denied");
    assert.equal(ask(role("phi-test-backup"), "CopyIntoBackupVault"), "not allowed");
  });

  it("names every action in full and every resource by the wildcard, as AWS Backup and its Config rule want it", () => {
    for (const { Action, Resource, Principal } of policy.Statement) {
      assert.doesNotMatch(JSON.stringify(Action), /\*/);
      assert.deepEqual([Resource, Principal], ["*", "*"]);
    }
    assert.deepEqual(statement(policy, "DenyDeletion").Condition, {
      ArnNotLike: { "aws:PrincipalArn": [PEOPLE.breakGlass] },
      BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
    });
  });
});
