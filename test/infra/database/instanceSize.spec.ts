import assert from "node:assert/strict";
import { PhiDatabase } from "../../../infra/database/phiDatabase";
import { parseSettings } from "../../../infra/settings/parse";
import { build } from "../../support/mocks";
import { testNaming } from "../../support/settings";

const KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000001";

/** What the parser makes of a stack's own settings. */
const settingsOf = (changes: Record<string, unknown>) =>
  parseSettings("dev", {
    accountId: "111122223333",
    region: "us-east-1",
    holdsPhi: false,
    deployPrincipals: ["arn:aws:iam::111122223333:role/platform"],
    domainName: "dev.phi.example.org",
    hostedZoneId: "Z0123456789DEVEXAMPLE",
    ...changes,
  });

/** Inputs of the instance that these settings make. */
async function instance(changes: Record<string, unknown>): Promise<Readonly<Record<string, unknown>>> {
  const settings = settingsOf(changes);
  const made = await build(
    () =>
      new PhiDatabase("database", {
        names: testNaming(),
        holdsPhi: false,
        keyArn: KEY,
        secretsKeyArn: KEY,
        auditKeyArn: KEY,
        subnetIds: ["subnet-1", "subnet-2"],
        securityGroupId: "sg-1",
        instanceClass: settings.dbInstanceClass,
        engineVersion: settings.dbEngineVersion,
        storageGib: settings.dbStorageGib,
        multiZone: settings.dbZones === 2,
        backupDays: settings.dbBackupDays,
        iamAuthentication: settings.dbIamAuthentication,
        logRetentionDays: settings.logRetentionDays,
        permissionsBoundaryArn: "arn:aws:iam::111122223333:policy/phi-test-boundary",
        topicArn: "arn:aws:sns:us-east-1:111122223333:phi-test-alerts",
      }),
  );
  return made.one("aws:rds/instance:Instance").inputs;
}

describe("the database that settings make", () => {
  it("is PostgreSQL on an instance of the chosen class, version and size, by default the profile's (R-001-12)", async () => {
    const chosen = await instance({ dbInstanceClass: "db.r7g.xlarge", dbEngineVersion: "16", dbStorageGib: 100 });
    assert.deepEqual(
      [chosen["engine"], chosen["instanceClass"], chosen["engineVersion"], chosen["allocatedStorage"]],
      ["postgres", "db.r7g.xlarge", "16", 100],
    );
    const usual = await instance({ profile: "minimal" });
    assert.deepEqual([usual["instanceClass"], usual["engineVersion"]], ["db.t4g.micro", "17"]);
    assert.throws(() => settingsOf({ dbEngineVersion: "14" }), /dbEngineVersion/);
  });

  it("takes user name and password over TLS; login with IAM is an option that is off (R-001-14)", async () => {
    const usual = await instance({});
    assert.equal(usual["iamDatabaseAuthenticationEnabled"], false);
    assert.equal(usual["manageMasterUserPassword"], true);
    const chosen = await instance({ dbIamAuthentication: true });
    assert.equal(chosen["iamDatabaseAuthenticationEnabled"], true);
  });
});
