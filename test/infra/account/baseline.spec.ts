import assert from "node:assert/strict";
import { AccountBaseline } from "../../../infra/account/baseline";
import { type SingletonMode, SINGLETONS } from "../../../infra/settings/settings";
import { build, type Recording } from "../../support/mocks";
import { testNaming, testSettings } from "../../support/settings";

const KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000001";

function baseline(mode: SingletonMode): Promise<Recording<AccountBaseline>> {
  const singletons = Object.fromEntries(SINGLETONS.map((each) => [each, mode]));
  const detector = mode === "adopt" ? { guardDutyDetectorId: "0".repeat(32) } : {};
  const settings = testSettings({ singletons, ...detector });
  return build(
    () =>
      new AccountBaseline("account", {
        names: testNaming(),
        holdsPhi: true,
        volumesKeyArn: KEY,
        singletons: settings.singletons,
      }),
  );
}

describe("AccountBaseline", () => {
  let made: Recording<AccountBaseline>;
  before(async () => {
    made = await baseline("manage");
  });

  it("R-004-09 blocks public access to every bucket of the account in all four ways", () => {
    assert.deepEqual(made.one("aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock").inputs, {
      accountId: "111122223333",
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
  });

  it("R-000-37 R-003-04 encrypts every new volume of the region with the volumes key", () => {
    assert.deepEqual(made.one("aws:ebs/encryptionByDefault:EncryptionByDefault").inputs, { enabled: true });
    assert.deepEqual(made.one("aws:ebs/defaultKmsKey:DefaultKmsKey").inputs, { keyArn: KEY });
  });

  it("R-004-16 lets no snapshot be shared publicly", () => {
    const block = made.one("aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess");
    assert.deepEqual(block.inputs, { state: "block-all-sharing" });
  });

  it("requires instance metadata v2 by default", () => {
    const defaults = made.one("aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults");
    assert.deepEqual(defaults.inputs, { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 2 });
  });

  it("R-002-06 demands long, mixed, fresh console passwords", () => {
    assert.deepEqual(made.one("aws:iam/accountPasswordPolicy:AccountPasswordPolicy").inputs, {
      minimumPasswordLength: 14,
      requireLowercaseCharacters: true,
      requireUppercaseCharacters: true,
      requireNumbers: true,
      requireSymbols: true,
      passwordReusePrevention: 24,
      maxPasswordAge: 90,
      allowUsersToChangePassword: true,
    });
  });

  it("declares nothing that it is told to skip", async () => {
    const skipped = await baseline("skip");
    assert.deepEqual(
      skipped.resources.map((resource) => resource.type),
      ["phi:account:AccountBaseline"],
    );
  });

  it("declares the same safeguards where it adopts what exists", async () => {
    const adopted = await baseline("adopt");
    assert.deepEqual(
      adopted.resources.map(({ type, inputs }) => ({ type, inputs })),
      made.resources.map(({ type, inputs }) => ({ type, inputs })),
    );
  });
});
