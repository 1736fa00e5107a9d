import assert from "node:assert/strict";
import { join } from "node:path";
import { listResources, type StoredResource } from "../../cli/sandbox/world";
import { type Sandbox } from "../support/sandbox";
import { copyOf, foundationUp } from "./foundationUp";

const PROGRAM = join(__dirname, "..", "..", "examples", "records-service");

/** Words by which the engine or the pack says that something is wrong or was not judged. */
const COMPLAINT = /\[(mandatory|advisory|remediate)\]|can't run policy|can't be known|not known yet|unprovable/;

describe("examples/records-service, an application on the foundation, on the real engine", function () {
  this.timeout(300_000);
  this.slow(60_000);
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await copyOf(await foundationUp(), { programDir: PROGRAM });
  });
  after(() => sandbox.dispose());

  const made = (): StoredResource[] =>
    listResources(sandbox.layout.world).filter(({ urn }) => urn?.includes("::records-service::"));

  it("passes the gate at its first preview, with nothing unjudged (R-000-06, R-000-39, R-004-27)", async () => {
    const { code, stdout, stderr } = await sandbox.preview();
    assert.equal(code, 0, stdout + stderr);
    assert.match(stdout, /^Policies:\n {4}✅ phi-policy-pack@v\S+/m);
    assert.doesNotMatch(stdout + stderr, COMPLAINT);
    assert.doesNotMatch(stdout + stderr, /\b(warning|error):/);
    for (const type of ["ecr:Repository", "ecs:Service", "ecs:TaskDefinition", "secretsmanager:SecretRotation"]) {
      assert.match(stdout, new RegExp(`^ \\+ +aws:${type} \\S+ create`, "m"), type);
    }
  });

  it("comes up with the foundation's keys, network, role and boundary, read through a StackReference", async () => {
    const { code, stdout, stderr } = await sandbox.up("--skip-preview");
    assert.equal(code, 0, stdout + stderr);
    const stored = (type: string, name: string): StoredResource => {
      const found = listResources(sandbox.layout.world).find((each) => each.type === type && each.name === name);
      assert.ok(found, `${type} ${name}`);
      return found;
    };
    const of = (type: string, name: string): Record<string, unknown> => stored(type, name).outputs;
    const key = (domain: string): unknown => of("aws:kms/key:Key", `keys-${domain}`)["arn"];
    assert.equal(of("aws:secretsmanager/secret:Secret", "password")["kmsKeyId"], key("secrets"));
    assert.equal(of("aws:cloudwatch/logGroup:LogGroup", "service-log")["kmsKeyId"], key("audit"));
    const [encryption] = of("aws:ecr/repository:Repository", "image")["encryptionConfigurations"] as object[];
    assert.deepEqual(encryption, { encryptionType: "KMS", kmsKey: key("compute") });
    assert.equal(
      of("aws:secretsmanager/secretRotation:SecretRotation", "password-rotation")["rotationLambdaArn"],
      "arn:aws:lambda:us-east-1:111122223333:function:phi-dev-rotation",
    );
    assert.equal(
      of("aws:ecs/taskDefinition:TaskDefinition", "service")["taskRoleArn"],
      of("aws:iam/role:Role", "identity-writer")["arn"],
    );
    assert.equal(
      of("aws:iam/role:Role", "service-execution")["permissionsBoundary"],
      of("aws:iam/policy:Policy", "identity-boundary")["arn"],
    );
    const network = of("aws:ecs/service:Service", "service")["networkConfiguration"] as Record<string, unknown>;
    assert.equal(network["assignPublicIp"], false);
    assert.deepEqual(
      [...(network["subnets"] as string[])].sort(),
      [1, 2].map((zone) => stored("aws:ec2/subnet:Subnet", `network-private-${zone}`).id).sort(),
    );
  });

  it("has nothing to change the second time, and made nothing of the foundation's", async () => {
    const { code, stdout, stderr } = await sandbox.up("--skip-preview", "--expect-no-changes");
    assert.equal(code, 0, stdout + stderr);
    assert.deepEqual(
      made().filter(({ type }) => /:(key|bucket|vpc|subnet|instance|loadBalancer):/i.test(type)),
      [],
    );
  });
});
