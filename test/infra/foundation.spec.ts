import assert from "node:assert/strict";
import { foundation } from "../../infra/foundation";
import { OUTPUTS, type Outputs } from "../../infra/outputs";
import { SINGLETONS } from "../../infra/settings/settings";
import { build, policyOf, type Recording, statement, valueOf } from "../support/mocks";
import { testSettings } from "../support/settings";

type Program = Recording<Partial<Outputs>>;

/** A certificate that exists: the mocks know no records that would validate a new one. */
const CERTIFICATE = {
  hostedZoneId: undefined,
  certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555",
};

/** The whole program; what has an output is there when its output is. */
const compose = (changes: Record<string, unknown> = {}): Promise<Program> =>
  build(async () => {
    const outputs = foundation("test", testSettings({ ...CERTIFICATE, ...changes }));
    await Promise.all(Object.values(outputs).map((value) => valueOf(value)));
    return outputs;
  });

/** Names before the load balancer, and the function that rotates passwords. */
const OPTIONS = {
  apiDomainName: "api.example.org",
  contentDeliveryDomainName: "www.example.org",
  rotationFunctionVersion: "1.1.600",
};

/** Settings of the account that are there once, by the setting that skips each. */
const SHARED_TYPES =
  /^aws:(s3\/accountPublicAccessBlock|ebs\/(encryptionByDefault|snapshotBlock)|ec2\/instanceMetadataDefaults|iam\/(accountPasswordPolicy|openIdConnectProvider|serviceLinkedRole)|cfg\/(recorder|deliveryChannel)|guardduty\/|macie2?\/|securityhub\/|inspector2\/|accessanalyzer\/|bedrockmodel\/|glue\/dataCatalogEncryptionSettings|apigateway\/account)/;

const namesOf = (made: Program): string[] =>
  made.resources
    .filter(({ type }) => type.startsWith("phi:"))
    .map(({ name }) => name)
    .sort();

describe("foundation", function () {
  this.timeout(60_000);
  let standard: Program;
  let everything: Program;
  // Pulumi takes a stack trace of each promise, which is most of the time that a whole program takes.
  const { stackTraceLimit } = Error;
  after(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });
  before(async () => {
    Error.stackTraceLimit = 0;
    standard = await compose();
    everything = await compose({ ...OPTIONS, profile: "full" });
  });

  it("composes these components under these names, which are part of every URN and never change", () => {
    const top = ["access-queries", "account", "ai", "alarms", "alerts", "analytics", "backups", "cache", "certificate"];
    const rest = ["database", "detection", "edge", "expiry", "firewall", "identity", "keys", "log-delivery"];
    const more = ["log-masking", "logs", "network", "records", "recovery", "resolver-logs", "trail"];
    const found = namesOf(standard);
    for (const name of [...top, ...rest, ...more]) {
      assert.ok(found.includes(name), name);
    }
    const optional = ["api", "content-delivery", "rotation", "ai-notebooks", "analytics-warehouse"];
    assert.deepEqual(
      optional.filter((name) => found.includes(name)),
      [],
    );
    assert.deepEqual(
      namesOf(everything).filter((name) => !found.includes(name)),
      optional.sort(),
    );
  });

  it("returns what OUTPUTS describes; what an option leaves out is not there, so that the engine warns of nothing", () => {
    const absent = (made: Program): string[] => Object.keys(OUTPUTS).filter((name) => !(name in made.value));
    assert.deepEqual(
      Object.keys(everything.value).filter((name) => !(name in OUTPUTS)),
      [],
    );
    assert.deepEqual(absent(everything), ["privateCaArn", "trustStoreArn"]);
    assert.deepEqual(absent(standard), [
      "rotationFunctionArn",
      "rotationRoleArnPattern",
      "privateCaArn",
      "trustStoreArn",
      "apiUrl",
      "apiTargetDomainName",
      "apiTargetZoneId",
      "contentDeliveryUrl",
      "contentDeliveryTargetDomainName",
      "contentDeliveryTargetZoneId",
      "notebookDomainId",
      "warehouseName",
      "warehouseSecretArn",
    ]);
    assert.ok(Object.values(standard.value).every((value) => value !== undefined));
  });

  it("R-000-06 puts no secret into an output: ARNs, names and endpoints alone", async () => {
    for (const [name, value] of Object.entries(everything.value)) {
      const text = JSON.stringify((await valueOf(value)) ?? "computed by AWS");
      assert.doesNotMatch(text, /BEGIN [A-Z ]*PRIVATE KEY|AKIA[A-Z0-9]{16}|"password"/i, name);
    }
  });

  it("R-002-05 R-004-12 records each read and write in every bucket with data of patients or made of it", () => {
    const trail = everything.one("aws:cloudtrail/trail:Trail").inputs["advancedEventSelectors"];
    const holding = everything
      .ofType("aws:s3/bucket:Bucket")
      .filter(({ inputs }) => {
        const tags = inputs["tags"] as Record<string, string>;
        return ["phi", "deidentified"].includes(tags["DataClassification"] ?? "");
      })
      .map(({ inputs }) => String(inputs["bucket"]));
    assert.deepEqual(holding.map((name) => name.replace(/^phi-test-|-111122223333-us-east-1$/g, "")).sort(), [
      "analytics",
      "backups",
      "deidentified",
      "invocations",
      "records",
    ]);
    for (const name of holding) {
      assert.ok(JSON.stringify(trail).includes(`"arn:aws:s3:::${name}/"`), name);
    }
  });

  it("R-003-24 R-001-17 backs the records up continuously, and their bucket admits the role that does", () => {
    const bucket = "arn:aws:s3:::phi-test-records-111122223333-us-east-1";
    const selections = standard.ofType("aws:backup/selection:Selection").map(({ inputs }) => inputs["resources"]);
    assert.ok(selections.some((resources) => JSON.stringify(resources) === JSON.stringify([bucket])));
    const policy = JSON.stringify(policyOf(standard.one("aws:s3/bucketPolicy:BucketPolicy", "records-policy")));
    assert.match(policy, /arn:aws:iam::111122223333:role\/phi-test-backup"/);
  });

  it("R-002-10 gives notebooks a private way to SageMaker, and standard stacks one to models", () => {
    const services = (made: Program): string[] =>
      made.ofType("aws:ec2/vpcEndpoint:VpcEndpoint").map(({ inputs }) => String(inputs["serviceName"]));
    assert.ok(services(standard).includes("com.amazonaws.us-east-1.bedrock-runtime"));
    assert.ok(!services(standard).some((service) => service.includes("sagemaker")));
    for (const service of ["sagemaker.api", "sagemaker.runtime", "bedrock-runtime"]) {
      assert.ok(services(everything).includes(`com.amazonaws.us-east-1.${service}`), service);
    }
  });

  it("the load balancer answers to the names that lead to it, and leaves the API's to API Gateway", () => {
    const rules = everything.ofType("aws:lb/listenerRule:ListenerRule").map(({ inputs }) => inputs["conditions"]);
    assert.deepEqual(rules, [[{ hostHeader: { values: ["portal.example.org", "www.example.org"] } }]]);
    assert.deepEqual(
      [everything.value.apiUrl, everything.value.contentDeliveryUrl],
      ["https://api.example.org", "https://www.example.org"],
    );
  });

  it("R-003-06 lets in only clients with a certificate, where the stack has an authority for them", async () => {
    const made = await compose({ clientCaOrganization: "Example Hospital" });
    const [https] = made.ofType("aws:lb/listener:Listener").filter(({ inputs }) => inputs["port"] === 443);
    assert.deepEqual(https?.inputs["mutualAuthentication"], {
      mode: "verify",
      trustStoreArn: "arn:of:mutual-tls",
      ignoreClientCertificateExpiry: false,
      advertiseTrustStoreCaNames: "off",
    });
    assert.equal(await valueOf(made.value.trustStoreArn), "arn:of:mutual-tls");
    const [plain] = standard.ofType("aws:lb/listener:Listener").filter(({ inputs }) => inputs["port"] === 443);
    assert.ok(plain !== undefined && !("mutualAuthentication" in plain.inputs));
  });

  it("R-002-07 hands the organisation's administrator a policy for the stack's own regions", async () => {
    const made = await compose({ allowedRegions: ["us-east-1", "us-west-2"], backupCopyRegion: "us-west-2" });
    const policy = JSON.parse(String(made.value.serviceControlPolicy)) as ReturnType<typeof policyOf>;
    assert.deepEqual(statement(policy, "DenyOtherRegions").Condition, {
      StringNotEquals: { "aws:RequestedRegion": ["us-east-1", "us-west-2"] },
    });
  });

  it("shares an account: what another stack owns is not declared, and what depends on it is left out", async () => {
    const singletons = Object.fromEntries(SINGLETONS.map((each) => [each, "skip"]));
    const shared = await compose({ ...OPTIONS, profile: "full", singletons });
    assert.deepEqual(
      [...new Set(shared.resources.map(({ type }) => type).filter((type) => SHARED_TYPES.test(type)))],
      [],
    );
    assert.ok(everything.resources.some(({ type }) => SHARED_TYPES.test(type)));
    assert.deepEqual([shared.value.invocationBucketName, shared.value.configurationBucketName], [undefined, undefined]);
    assert.equal(shared.ofType("aws:cloudwatch/logDataProtectionPolicy:LogDataProtectionPolicy").length, 0);
    assert.equal(shared.ofType("aws:kms/key:Key").length, everything.ofType("aws:kms/key:Key").length);
  });
});
