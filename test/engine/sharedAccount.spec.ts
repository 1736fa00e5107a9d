import assert from "node:assert/strict";
import { type Singleton, SINGLETONS } from "../../infra/settings/settings";
import { listResources, type StoredResource } from "../../cli/sandbox/world";
import { type Sandbox } from "../support/sandbox";
import { copyOf, foundationUp, unjudged } from "./foundationUp";

const OTHER = "tenant";

/** Types of settings of which an account, or an account and region, has only one. */
const ONE_EACH =
  /^aws:(ebs\/(encryptionByDefault|defaultKmsKey|snapshotBlockPublicAccess)|ec2\/instanceMetadataDefaults|s3\/accountPublicAccessBlock|iam\/accountPasswordPolicy|cfg\/(recorder|deliveryChannel)|guardduty\/detector|macie2\/account|securityhub\/account|bedrockmodel\/invocationLoggingConfiguration|glue\/dataCatalogEncryptionSettings):/;

/** Settings that are imported by an id which follows from the account, and the detector by its own. */
const ADOPTED = [
  "accountPublicAccessBlock",
  "passwordPolicy",
  "configRecorder",
  "guardDuty",
] as const satisfies readonly Singleton[];

const skipped = Object.fromEntries(SINGLETONS.map((each) => [each, "skip"]));

const SETTINGS = {
  accountId: "111122223333",
  region: "us-east-1",
  holdsPhi: false,
  profile: "minimal",
  deployPrincipals: ["arn:aws:iam::111122223333:role/platform"],
  githubRepository: "example/tenant",
  vpcCidr: "10.16.0.0/16",
  domainName: "tenant.phi.example.org",
  hostedZoneId: "Z0123456789DEVEXAMPLE",
  singletons: skipped,
};

/** Everything that exists in the sandbox, by the stack whose program made it. */
function madeBy(sandbox: Sandbox, stack: string): readonly StoredResource[] {
  return listResources(sandbox.layout.world).filter(({ urn }) => urn?.startsWith(`urn:pulumi:${stack}::`));
}

const oneEach = (resources: readonly StoredResource[]): readonly string[] =>
  resources.map(({ type }) => type).filter((type) => ONE_EACH.test(type));

describe("a second stack in the account of a first one, on the real engine", function () {
  this.timeout(600_000);
  this.slow(90_000);
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await copyOf(await foundationUp(), { stack: OTHER, settings: SETTINGS });
  });
  after(() => sandbox.dispose());

  async function up(): Promise<void> {
    const { code, stdout, stderr } = await sandbox.up("--skip-preview", ...unjudged());
    assert.equal(code, 0, stdout + stderr);
  }

  it("comes up beside the first where it skips what the account has only one of, and makes none of it", async () => {
    const first = madeBy(sandbox, "dev");
    await up();
    const second = madeBy(sandbox, OTHER);
    assert.ok(second.length > 250, `${second.length} resources`);
    assert.deepEqual(oneEach(second), []);
    assert.deepEqual(madeBy(sandbox, "dev"), first, "the first stack's resources changed");
  });

  it("takes settings of the account over where it adopts them: still one of each, and the same", async () => {
    const before = listResources(sandbox.layout.world);
    const detector = before.find(({ type }) => type === "aws:guardduty/detector:Detector");
    sandbox.set({
      singletons: { ...skipped, ...Object.fromEntries(ADOPTED.map((each) => [each, "adopt"])) },
      guardDutyDetectorId: detector?.id,
    });
    await up();
    const idsOf = (resources: readonly StoredResource[]): readonly string[] =>
      resources.filter(({ type }) => ONE_EACH.test(type)).map(({ type, id }) => `${type} ${id}`);
    assert.deepEqual(idsOf(listResources(sandbox.layout.world)), idsOf(before));
    const { deployment } = await sandbox.exportState();
    const adopted = (deployment.resources ?? []).map(({ type }) => type).filter((type) => ONE_EACH.test(type));
    assert.deepEqual([...adopted].sort(), [
      "aws:cfg/deliveryChannel:DeliveryChannel",
      "aws:cfg/recorder:Recorder",
      "aws:guardduty/detector:Detector",
      "aws:iam/accountPasswordPolicy:AccountPasswordPolicy",
      "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock",
    ]);
  });
});
