import assert from "node:assert/strict";
import { RotationFunction } from "../../../infra/secrets/rotationFunction";
import { build, type Recording, valueOf } from "../../support/mocks";
import { testNaming } from "../../support/settings";

const KEYS = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-00000000000";

describe("infra/secrets RotationFunction", () => {
  let made: Recording<RotationFunction>;
  before(async () => {
    made = await build(
      () =>
        new RotationFunction("rotation", {
          names: testNaming(),
          holdsPhi: true,
          keyArn: `${KEYS}1`,
          auditKeyArn: `${KEYS}2`,
          subnetIds: ["subnet-1", "subnet-2"],
          securityGroupId: "sg-1",
          logRetentionDays: 2192,
          version: "1.2.3",
        }),
    );
  });

  it("R-000-23 R-000-39 deploys AWS's rotation for PostgreSQL in the private subnets, under the secrets key", () => {
    const { inputs } = made.one("aws:serverlessrepository/cloudFormationStack:CloudFormationStack");
    assert.deepEqual(inputs, {
      name: "phi-test-rotation",
      applicationId:
        "arn:aws:serverlessrepo:us-east-1:297356227824:applications/SecretsManagerRDSPostgreSQLRotationSingleUser",
      semanticVersion: "1.2.3",
      capabilities: ["CAPABILITY_IAM", "CAPABILITY_RESOURCE_POLICY"],
      parameters: {
        endpoint: "https://secretsmanager.us-east-1.amazonaws.com",
        excludeCharacters: ":/@\"'\\?#[]%& ",
        functionName: "phi-test-rotation",
        kmsKeyArn: `${KEYS}1`,
        vpcSecurityGroupIds: "sg-1",
        vpcSubnetIds: "subnet-1,subnet-2",
      },
      tags: { Name: "phi-test-rotation", Purpose: "rotation", DataClassification: "internal" },
    });
  });

  it("R-002-09 makes the function's log group first, with the audit key and six years of retention", () => {
    const { name, kmsKeyId, retentionInDays, deletionProtectionEnabled } = made.one(
      "aws:cloudwatch/logGroup:LogGroup",
    ).inputs;
    assert.deepEqual([name, kmsKeyId, retentionInDays], ["/aws/lambda/phi-test-rotation", `${KEYS}2`, 2192]);
    assert.equal(deletionProtectionEnabled, true);
    const types = made.resources.map(({ type }) => type);
    assert.ok(
      types.indexOf("aws:cloudwatch/logGroup:LogGroup") <
        types.indexOf("aws:serverlessrepository/cloudFormationStack:CloudFormationStack"),
    );
  });

  it("says what it will be called before it exists", async () => {
    const arn = "arn:aws:lambda:us-east-1:111122223333:function:phi-test-rotation";
    assert.equal(made.value.functionArn, arn);
    assert.equal(await valueOf(made.value.ready), arn);
    assert.equal(made.value.roleArnPattern, "arn:aws:iam::111122223333:role/serverlessrepo-phi-test-rotation-*");
  });
});
