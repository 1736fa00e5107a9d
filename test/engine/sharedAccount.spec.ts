import assert from "node:assert/strict";
import { SINGLETONS, type Singleton } from "../../infra/settings/settings";
import { listResources, type StoredResource, writeResource } from "../../cli/sandbox/world";
import { type Sandbox } from "../support/sandbox";
import { copyOf, everythingUp, unjudged } from "./foundationUp";

const OTHER = "tenant";

/** For each setting of which an account, or an account and region, has only one: the types that it is made of. */
const TYPES: Readonly<Record<Singleton, readonly string[]>> = {
  accountPublicAccessBlock: ["aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock"],
  ebsEncryption: ["aws:ebs/encryptionByDefault:EncryptionByDefault"],
  ebsSnapshotBlock: ["aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess"],
  instanceMetadataDefaults: ["aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults"],
  passwordPolicy: ["aws:iam/accountPasswordPolicy:AccountPasswordPolicy"],
  githubOidcProvider: ["aws:iam/openIdConnectProvider:OpenIdConnectProvider"],
  configRecorder: ["Recorder", "DeliveryChannel", "RecorderStatus"].map((name) => `aws:cfg/${lower(name)}:${name}`),
  configServiceRole: ["aws:iam/serviceLinkedRole:ServiceLinkedRole"],
  guardDuty: ["aws:guardduty/detector:Detector"],
  securityHub: ["aws:securityhub/account:Account"],
  macie: [
    "aws:macie2/account:Account",
    "aws:macie2/classificationExportConfiguration:ClassificationExportConfiguration",
  ],
  accessAnalyzer: ["aws:accessanalyzer/analyzer:Analyzer"],
  inspector: ["aws:inspector2/enabler:Enabler"],
  bedrockLogging: ["aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration"],
  glueCatalog: ["aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings"],
  apiGatewayAccount: ["aws:apigateway/account:Account"],
};

/** The provider has no import for it: it only ever sets it, so adopting is setting it again. */
const SET_AGAIN = TYPES.instanceMetadataDefaults;

const ONE_EACH = new Set(Object.values(TYPES).flat());

const modes = (mode: string): object => Object.fromEntries(SINGLETONS.map((each) => [each, mode]));

/** Every option that brings a setting of the account with it. */
const SETTINGS = {
  accountId: "111122223333",
  region: "us-east-1",
  holdsPhi: false,
  profile: "full",
  deployPrincipals: ["arn:aws:iam::111122223333:role/platform"],
  githubRepository: "example/tenant",
  vpcCidr: "10.16.0.0/16",
  domainName: "tenant.phi.example.org",
  subjectAlternativeNames: ["api.tenant.phi.example.org"],
  apiDomainName: "api.tenant.phi.example.org",
  hostedZoneId: "Z0123456789DEVEXAMPLE",
  singletons: modes("skip"),
};

function lower(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** Everything that exists in the sandbox, by the stack whose program made it. */
function madeBy(sandbox: Sandbox, stack: string): readonly StoredResource[] {
  return listResources(sandbox.layout.world).filter(({ urn }) => urn?.startsWith(`urn:pulumi:${stack}::`));
}

const oneEach = (resources: readonly StoredResource[]): readonly StoredResource[] =>
  resources.filter(({ type }) => ONE_EACH.has(type));

/** Analyzers are told apart by their names: the stack adopts those that one of its own name left behind. */
function leaveAnalyzers(sandbox: Sandbox): void {
  for (const analyzer of madeBy(sandbox, "dev").filter(({ type }) => TYPES.accessAnalyzer.includes(type))) {
    const text = JSON.stringify({ ...analyzer, urn: undefined }).replaceAll("phi-dev-", `phi-${OTHER}-`);
    writeResource(sandbox.layout.world, JSON.parse(text) as StoredResource);
  }
}

describe("a second stack in the account of a first one, on the real engine", function () {
  this.timeout(600_000);
  this.slow(120_000);
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await copyOf(await everythingUp(), { stack: OTHER, settings: SETTINGS });
  });
  after(() => sandbox.dispose());

  async function up(...flags: string[]): Promise<void> {
    const { code, stdout, stderr } = await sandbox.up("--skip-preview", ...flags, ...unjudged());
    assert.equal(code, 0, stdout + stderr);
  }

  it("comes up beside the first where it skips all that the account has only one of, and makes none of it", async () => {
    const first = madeBy(sandbox, "dev");
    const made = new Set(first.map(({ type }) => type));
    assert.deepEqual(
      [...ONE_EACH].filter((type) => !made.has(type)),
      [],
      "the first stack has one of each",
    );
    await up();
    const second = madeBy(sandbox, OTHER);
    assert.ok(second.length > 350, `${second.length} resources`);
    assert.deepEqual(oneEach(second), []);
    assert.deepEqual(madeBy(sandbox, "dev"), first, "the first stack's resources changed");
  });

  it("takes all of it over where it adopts: still one of each, and the same; nothing changes the second time", async () => {
    leaveAnalyzers(sandbox);
    const before = oneEach(listResources(sandbox.layout.world));
    const detector = before.find(({ type }) => TYPES.guardDuty.includes(type));
    sandbox.set({ singletons: modes("adopt"), guardDutyDetectorId: detector?.id });
    await up();
    const idsOf = (resources: readonly { type: string; id?: string | undefined }[]): readonly string[] =>
      resources.map(({ type, id }) => `${type} ${id}`).sort();
    const kept = (resources: readonly StoredResource[]): readonly StoredResource[] =>
      oneEach(resources).filter(({ type }) => !SET_AGAIN.includes(type));
    assert.deepEqual(idsOf(kept(listResources(sandbox.layout.world))), idsOf(kept(before)));

    const { deployment } = await sandbox.exportState();
    const adopted = (deployment.resources ?? []).filter(({ type }) => ONE_EACH.has(type));
    const [external = "", unused = ""] = ["external", "unused"].map((what) => `phi-${OTHER}-${what}-access`);
    const expected = before.filter(
      ({ type, id }) =>
        !SET_AGAIN.includes(type) && (!TYPES.accessAnalyzer.includes(type) || [external, unused].includes(id)),
    );
    assert.deepEqual(idsOf(adopted.filter(({ type }) => !SET_AGAIN.includes(type))), idsOf(expected));
    assert.deepEqual(new Set(adopted.map(({ type }) => type)), ONE_EACH);
    await up("--expect-no-changes");
  });
});
