import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { PrivateFunction, type PrivateFunctionArgs } from "../../../infra/compute/privateFunction";
import { build, type Recorded, type Recording } from "../../support/mocks";
import { testNaming } from "../../support/settings";

const KEYS = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-00000000000";
const ROLE = "arn:aws:iam::111122223333:role/phi-test-reader";
const SECRET = "arn:aws:secretsmanager:us-east-1:111122223333:secret:phi-test/db-a1b2c3";
const FAILURES = "arn:aws:sqs:us-east-1:111122223333:phi-test-failures";
const SIGNING = "arn:aws:lambda:us-east-1:111122223333:code-signing-config:csc-0123456789abcdef0";

function privateFunction(changes: Partial<PrivateFunctionArgs> = {}): Promise<Recording<PrivateFunction>> {
  return build(
    () =>
      new PrivateFunction("import", {
        names: testNaming(),
        holdsPhi: true,
        function: "import",
        description: "Imports results",
        code: { archive: new pulumi.asset.AssetArchive({}), handler: "index.handler", runtime: "nodejs22.x" },
        roleArn: ROLE,
        keyArn: `${KEYS}1`,
        auditKeyArn: `${KEYS}2`,
        subnetIds: ["subnet-1", "subnet-2"],
        securityGroupId: "sg-1",
        logRetentionDays: 2192,
        reservedConcurrency: 5,
        failuresArn: FAILURES,
        environment: { LOG_LEVEL: "info" },
        secretArns: { DB_SECRET_ARN: SECRET },
        ...changes,
      }),
  );
}

const functionOf = (made: Recording<PrivateFunction>): Recorded => made.one("aws:lambda/function:Function");
const pick = (resource: Recorded, ...keys: string[]): unknown[] => keys.map((key) => resource.inputs[key]);

describe("infra/compute PrivateFunction", () => {
  let made: Recording<PrivateFunction>;
  before(async () => {
    made = await privateFunction();
  });

  it("R-002-01 R-003-11 encrypts its environment with the compute key", () => {
    assert.deepEqual(pick(functionOf(made), "kmsKeyArn", "environment"), [
      `${KEYS}1`,
      { variables: { LOG_LEVEL: "info", DB_SECRET_ARN: SECRET } },
    ]);
  });

  it("R-000-39 runs in private subnets, behind the application's group", () => {
    assert.deepEqual(functionOf(made).inputs["vpcConfig"], {
      subnetIds: ["subnet-1", "subnet-2"],
      securityGroupIds: ["sg-1"],
    });
  });

  it("R-002-09 makes its log group first, with the audit key and six years of retention, and logs nowhere else", () => {
    const group = made.one("aws:cloudwatch/logGroup:LogGroup");
    assert.deepEqual(pick(group, "name", "kmsKeyId", "retentionInDays", "deletionProtectionEnabled"), [
      "/aws/lambda/phi-test-import",
      `${KEYS}2`,
      2192,
      true,
    ]);
    assert.deepEqual(functionOf(made).inputs["loggingConfig"], {
      logFormat: "JSON",
      logGroup: "/aws/lambda/phi-test-import",
    });
    const types = made.resources.map(({ type }) => type);
    assert.ok(types.indexOf("aws:cloudwatch/logGroup:LogGroup") < types.indexOf("aws:lambda/function:Function"));
  });

  it("R-004-21 runs as the given role, so many times at once and no more", () => {
    assert.deepEqual(pick(functionOf(made), "role", "reservedConcurrentExecutions", "timeout", "memorySize"), [
      ROLE,
      5,
      30,
      256,
    ]);
    assert.equal(made.value.arn, "arn:aws:lambda:us-east-1:111122223333:function:phi-test-import");
  });

  it("keeps the events that it fails on (45 CFR 164.308(a)(7)(i))", () => {
    assert.deepEqual(functionOf(made).inputs["deadLetterConfig"], { targetArn: FAILURES });
  });

  it("asks for signed code where told to, and runs images too", async () => {
    assert.equal(functionOf(made).inputs["codeSigningConfigArn"], undefined);
    const signed = await privateFunction({ codeSigningConfigArn: SIGNING });
    assert.equal(functionOf(signed).inputs["codeSigningConfigArn"], SIGNING);
    const image = functionOf(await privateFunction({ code: { imageUri: "repository@sha256:0" } }));
    assert.deepEqual(pick(image, "packageType", "imageUri", "handler"), ["Image", "repository@sha256:0", undefined]);
  });

  it("R-000-06 refuses credentials in its settings", async () => {
    await assert.rejects(privateFunction({ environment: { API_TOKEN: "x" } }), {
      message:
        "Environment: API_TOKEN is named like a credential; keep it in an AppSecret and pass its ARN as API_TOKEN_ARN.",
    });
  });

  it("refuses a function without a bound", async () => {
    for (const reservedConcurrency of [-1, 0, 1.5]) {
      await assert.rejects(privateFunction({ reservedConcurrency }), {
        message: `reservedConcurrency is ${reservedConcurrency}; allowed is a whole number from 1.`,
      });
    }
  });
});
