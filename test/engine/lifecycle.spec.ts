import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type StoredResource } from "../../cli/sandbox/world";
import { Sandbox, type SandboxResult } from "../support/sandbox";

/** Account-wide settings that outlive every stack. */
const SINGLETONS = [
  "aws:ebs/encryptionByDefault:EncryptionByDefault",
  "aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess",
  "aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults",
  "aws:guardduty/detector:Detector",
  ...Array.from({ length: 6 }, () => "aws:guardduty/detectorFeature:DetectorFeature"),
  "aws:iam/accountPasswordPolicy:AccountPasswordPolicy",
  "aws:iam/serviceLinkedRole:ServiceLinkedRole",
  "aws:macie2/account:Account",
  "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock",
];

/** What holds data or keys, and what guards it. */
const HOLDS_DATA =
  /^aws:(kms\/|rds\/instance:|s3\/bucket|cloudwatch\/logGroup:|dynamodb\/table:|backup\/vault|secretsmanager\/secret:)/;

/** Everything that exists in the sandbox's world. */
function world(sandbox: Sandbox): StoredResource[] {
  const folder = join(sandbox.layout.world, "resources");
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as StoredResource);
}

/** Words by which the engine or the pack says that something is wrong or was not judged. */
const COMPLAINT =
  /\[(mandatory|advisory|remediate)\]|can't run policy|can't be known|not known yet|unprovable|\b(warning|error):/;

/** The engine's note that it was killed while it made something; it stays until the next refresh. */
const INTERRUPTED =
  /warning: Attempting to deploy or update resources with \d+ pending operations? from previous deployment/;

/** That a run has done what it should, judged by every rule, with nothing to say but what the engine says of a kill. */
function assertClean({ code, stdout, stderr }: SandboxResult, afterKill = false): void {
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /^Policies:\n {4}✅ phi-policy-pack@v\S+/m);
  const complaints = `${stdout}\n${stderr}`.split("\n").filter((line) => COMPLAINT.test(line));
  assert.deepEqual(
    complaints.filter((line) => !(afterKill && INTERRUPTED.test(line))),
    [],
  );
}

const typesOf = (resources: readonly StoredResource[]): string[] => resources.map(({ type }) => type).sort();

describe("stack dev, which holds no patient data, on the real engine", function () {
  this.timeout(300_000);
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await Sandbox.create();
  });
  after(() => sandbox.dispose());

  it("comes up although the first run is killed half way, and nothing is made twice", async () => {
    const killed = sandbox.start("up", "--yes", "--skip-preview", "--stack", "dev");
    await killed.until("aws:kms:Key keys-audit");
    await killed.until("created");
    killed.kill();
    await killed.done;
    const partly = world(sandbox).length;
    assert.ok(partly > 0, "the run was killed before it made anything");

    assertClean(await sandbox.up("--skip-preview"), true);
    const urns = world(sandbox).map(({ urn }) => urn);
    assert.equal(new Set(urns).size, urns.length, "a resource was made twice");
    assert.ok(urns.length > partly);
  });

  it("has nothing to change the second time", async () => {
    assertClean(await sandbox.up("--skip-preview", "--expect-no-changes"), true);
  });

  it("shows drift in a refresh and mends it in the next up", async () => {
    const drift = await sandbox.run("drift", "keys-records", "enableKeyRotation", "false");
    assert.equal(drift.code, 0, drift.stderr);
    const refresh = await sandbox.run("refresh", "--preview-only", "--diff", "--stack", "dev");
    assert.match(refresh.stdout + refresh.stderr, /enableKeyRotation/);
    const up = await sandbox.up("--refresh", "--skip-preview");
    assert.equal(up.code, 0, up.stdout + up.stderr);
    const key = world(sandbox).find(({ name }) => name === "keys-records");
    assert.equal(key?.outputs["enableKeyRotation"], true);
  });

  it("is destroyed whole, but for the account's own settings", async () => {
    const destroy = await sandbox.destroy();
    assert.equal(destroy.code, 0, destroy.stdout + destroy.stderr);
    assert.deepEqual(typesOf(world(sandbox)), SINGLETONS);
  });
});

describe("stack prod, which holds patient data, on the real engine", function () {
  this.timeout(300_000);
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await Sandbox.create({ stack: "prod" });
  });
  after(() => sandbox.dispose());

  it("comes up, and has nothing to change the second time: no violation, no advice, nothing unjudged", async () => {
    assertClean(await sandbox.up("--skip-preview"));
    assertClean(await sandbox.up("--skip-preview", "--expect-no-changes"));
  });

  it("R-001-25 refuses to be destroyed, and keeps everything", async () => {
    const before = typesOf(world(sandbox));
    const destroy = await sandbox.destroy();
    assert.notEqual(destroy.code, 0);
    assert.match(destroy.stdout + destroy.stderr, /cannot be deleted\s+because it is protected/);
    assert.deepEqual(typesOf(world(sandbox)), before);
  });

  it("loses nothing that holds data or keys when only what is unprotected is destroyed", async () => {
    const before = typesOf(world(sandbox)).filter((type) => HOLDS_DATA.test(type));
    assert.ok(before.length > 40);
    await sandbox.destroy("--exclude-protected");
    assert.deepEqual(
      typesOf(world(sandbox)).filter((type) => HOLDS_DATA.test(type)),
      before,
    );
  });
});
