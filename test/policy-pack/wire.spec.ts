import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Struct, type JavaScriptValue } from "google-protobuf/google/protobuf/struct_pb";
import {
  type AnalyzeDiagnostic,
  type AnalyzerInfo,
  AnalyzerPropertyDependencies,
  AnalyzeRequest,
  AnalyzerResource,
  AnalyzerResourceOptions,
  type AnalyzeResponse,
  AnalyzeStackRequest,
  ConfigureAnalyzerRequest,
  EnforcementLevel,
  PolicyConfig,
  PolicySeverity,
  type RemediateResponse,
} from "@pulumi/pulumi/proto/analyzer_pb";
import { unknown } from "../support/policyHarness";
import { buildPacks, PackProcess } from "../support/packProcess";
import pinned from "./rules.json";

type Inputs = Record<string, JavaScriptValue>;

function described<T extends AnalyzeRequest | AnalyzerResource>(
  message: T,
  type: string,
  name: string,
  props: Inputs,
): T {
  message.setType(type);
  message.setName(name);
  message.setUrn(`urn:pulumi:test::phi::${type}::${name}`);
  message.setProperties(Struct.fromJavaScript(props));
  message.setOptions(new AnalyzerResourceOptions());
  return message;
}

function inStack(
  type: string,
  name: string,
  props: Inputs,
  from: Readonly<Record<string, string>> = {},
): AnalyzerResource {
  const resource = described(new AnalyzerResource(), type, name, props);
  for (const [property, urn] of Object.entries(from)) {
    const origins = new AnalyzerPropertyDependencies();
    origins.setUrnsList([urn]);
    resource.getPropertydependenciesMap().set(property, origins);
  }
  return resource;
}

/** A database that says of keys and encryption what a test adds. */
const sound: Inputs = { engine: "postgres", manageMasterUserPassword: true, masterUserSecretKmsKeyId: "alias/secrets" };

function ofRule(answer: AnalyzeResponse, rule: string): AnalyzeDiagnostic[] {
  return answer.getDiagnosticsList().filter((diagnostic) => diagnostic.getPolicyname() === rule);
}

describe("the compiled pack, over the engine's protocol", () => {
  let pack: PackProcess;
  const analyze = (type: string, props: Inputs): Promise<AnalyzeResponse> =>
    pack.call((client, done) => client.analyze(described(new AnalyzeRequest(), type, "it", props), done));
  const analyzeStack = (...resources: AnalyzerResource[]): Promise<AnalyzeResponse> => {
    const request = new AnalyzeStackRequest();
    request.setResourcesList(resources);
    return pack.call((client, done) => client.analyzeStack(request, done));
  };

  before(async function () {
    this.timeout(120_000);
    buildPacks();
    pack = await PackProcess.start();
  });
  after(() => pack.stop());

  it("announces every pinned rule with level, severity, framework, tags, advice and settings", async () => {
    const info = await pack.call<AnalyzerInfo>((client, done) => client.getAnalyzerInfo(new Empty(), done));
    strictEqual(info.getName(), "phi-policy-pack");
    const announced = info.getPoliciesList();
    deepStrictEqual(announced.map((policy) => policy.getName()).sort(), Object.keys(pinned).sort());
    for (const policy of announced) {
      const level = pinned[policy.getName() as keyof typeof pinned] === "advisory" ? "ADVISORY" : "MANDATORY";
      strictEqual(policy.getEnforcementlevel(), EnforcementLevel[level], policy.getName());
    }
    const rds = announced.find((policy) => policy.getName() === "rds-storage-require-encryption");
    ok(rds);
    strictEqual(rds.getSeverity(), PolicySeverity.POLICY_SEVERITY_CRITICAL);
    strictEqual(rds.getFramework()?.getName(), "HIPAA Security Rule");
    strictEqual(rds.getFramework()?.getReference(), "164.312(a)(2)(iv)");
    strictEqual(rds.getFramework()?.getSpecification(), "Encryption and decryption");
    ok(rds.getTagsList().includes("awsConfig:RDS_STORAGE_ENCRYPTED"));
    ok(rds.getRemediationSteps().startsWith("set storageEncrypted: true"));
    deepStrictEqual(Object.keys(rds.getConfigschema()?.getProperties()?.toJavaScript() ?? {}), ["unprovable"]);
  });

  it("changes nothing: remediation is not implemented, which the engine takes for nothing to do", async () => {
    const asked = pack.call<RemediateResponse>((client, done) => client.remediate(new AnalyzeRequest(), done));
    await rejects(asked, /UNIMPLEMENTED/);
  });

  it("refuses an unencrypted database, and one whose encryption is unknown, both at mandatory level", async () => {
    for (const storageEncrypted of [false, unknown]) {
      const answer = await analyze("aws:rds/instance:Instance", {
        ...sound,
        storageEncrypted,
        kmsKeyId: "alias/database",
      });
      const [found, ...more] = ofRule(answer, "rds-storage-require-encryption");
      deepStrictEqual(more, []);
      ok(found);
      strictEqual(found.getEnforcementlevel(), EnforcementLevel.MANDATORY);
      strictEqual(found.getSeverity(), PolicySeverity.POLICY_SEVERITY_CRITICAL);
      ok(found.getMessage().includes("45 CFR 164.312(a)(2)(iv)"));
      ok(found.getMessage().includes("To mend: "));
    }
  });

  it("never puts a property's value into a message", async () => {
    const secret = "hunter2-is-no-key";
    const answer = await analyze("aws:rds/instance:Instance", { ...sound, storageEncrypted: true, kmsKeyId: secret });
    strictEqual(ofRule(answer, "rds-storage-require-customer-key").length, 1);
    ok(answer.getDiagnosticsList().every((found) => !found.getMessage().includes(secret)));
  });

  it("proves an unknown key through its origin, and refuses it from anywhere else, never as an advisory", async () => {
    const type = "aws:sns/topic:Topic";
    deepStrictEqual((await analyze(type, { kmsMasterKeyId: unknown })).getDiagnosticsList(), []);
    const key = inStack("aws:kms/key:Key", "key", {});
    const role = inStack("aws:iam/role:Role", "role", {});
    const topic = (origin: AnalyzerResource): AnalyzerResource =>
      inStack(type, "it", { kmsMasterKeyId: unknown }, { kmsMasterKeyId: origin.getUrn() });
    const about = async (origin: AnalyzerResource): Promise<AnalyzeDiagnostic[]> =>
      ofRule(await analyzeStack(key, role, topic(origin)), "sns-topic-require-customer-key");
    deepStrictEqual(await about(key), []);
    const [found, ...more] = await about(role);
    deepStrictEqual(more, []);
    strictEqual(found?.getPolicyname(), "sns-topic-require-customer-key");
    strictEqual(found.getEnforcementlevel(), EnforcementLevel.MANDATORY);
    strictEqual(found.getUrn(), topic(role).getUrn());
  });

  it("passes a resource that no rule concerns without a word", async () => {
    const answer = await analyze("aws:iam/role:Role", { assumeRolePolicy: unknown });
    deepStrictEqual(answer.getDiagnosticsList(), []);
    deepStrictEqual(answer.getNotApplicableList(), []);
  });

  /** A pack of its own that is configured as the engine does it, by rule. */
  async function configured(
    settings: Readonly<Record<string, Inputs>>,
    level = EnforcementLevel.MANDATORY,
  ): Promise<PackProcess> {
    const own = await PackProcess.start();
    const request = new ConfigureAnalyzerRequest();
    for (const [rule, properties] of Object.entries(settings)) {
      const config = new PolicyConfig();
      config.setEnforcementlevel(level);
      config.setProperties(Struct.fromJavaScript(properties));
      request.getPolicyconfigMap().set(rule, config);
    }
    await own.call<Empty>((client, done) => client.configure(request, done));
    return own;
  }

  it("asks what is demanded of every stack of one that holds nothing of its kind, if it is in AWS at all", async () => {
    const rules = ["account-baseline-require-safeguards", "cloudtrail-account-require-trail"];
    const strict = await configured(Object.fromEntries(rules.map((rule) => [rule, { presence: "always" }])));
    const told = async (type: string): Promise<string[]> => {
      const request = new AnalyzeStackRequest();
      request.setResourcesList([inStack("pulumi:pulumi:Stack", "phi-test", {}), inStack(type, "it", {})]);
      const answer = await strict.call<AnalyzeResponse>((client, done) => client.analyzeStack(request, done));
      return rules.filter((rule) => ofRule(answer, rule).length > 0);
    };
    try {
      deepStrictEqual(await told("aws:sqs/queue:Queue"), rules);
      deepStrictEqual(await told("random:index/randomId:RandomId"), []);
    } finally {
      strict.stop();
    }
  });

  it("fails the run on a setting that a rule does not have, on the first resource of any type", async () => {
    const strict = await configured({ "rds-storage-require-encryption": { unproveable: "report" } });
    try {
      const stack = described(new AnalyzeRequest(), "pulumi:pulumi:Stack", "phi-test", {});
      await rejects(
        strict.call<AnalyzeResponse>((client, done) => client.analyze(stack, done)),
        /rds-storage-require-encryption has no setting unproveable; it takes unprovable\./,
      );
    } finally {
      strict.stop();
    }
  });

  it("names a rule that configuration switches off, though the SDK does not even ask it", async () => {
    const rule = "rds-storage-require-encryption";
    const lax = await configured({ [rule]: {} }, EnforcementLevel.DISABLED);
    try {
      const stack = described(new AnalyzeRequest(), "pulumi:pulumi:Stack", "phi-test", {});
      const answer = await lax.call<AnalyzeResponse>((client, done) => client.analyze(stack, done));
      const [told] = ofRule(answer, "pack-level-forbid-lowering");
      strictEqual(told?.getEnforcementlevel(), EnforcementLevel.ADVISORY);
      ok(told.getMessage().includes(`the configuration of the pack switches off ${rule}.`), told.getMessage());
    } finally {
      lax.stop();
    }
  });
});
