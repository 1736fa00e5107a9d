import assert from "node:assert/strict";
import type * as pulumi from "@pulumi/pulumi";
import { AppSecret, type AppSecretArgs } from "../../../infra/secrets/appSecret";
import { secretPolicy } from "../../../infra/secrets/secretPolicy";
import { simulate } from "../../support/iamSimulator";
import { build, type policyOf, type Recording, statement } from "../../support/mocks";
import { testNaming } from "../../support/settings";

const KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000001";
const FUNCTION = "arn:aws:lambda:us-east-1:111122223333:function:phi-test-rotation";
const PATTERN = "arn:aws:secretsmanager:us-east-1:111122223333:secret:phi-test/payments/api-??????";
const SECRET = "aws:secretsmanager/secret:Secret";
const ROTATION = "aws:secretsmanager/secretRotation:SecretRotation";
const role = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;
const ACCESS = {
  readers: [role("phi-test-writer")],
  writers: [role("serverlessrepo-phi-test-rotation-*")],
  administrators: [role("platform")],
  breakGlass: role("phi-test-break-glass"),
};

function appSecret(
  changes: Partial<AppSecretArgs> = {},
  opts: pulumi.ComponentResourceOptions = {},
): Promise<Recording<AppSecret>> {
  return build(
    () =>
      new AppSecret(
        "payments",
        {
          names: testNaming(),
          holdsPhi: true,
          secret: "payments/api",
          description: "Key of the payment service",
          keyArn: KEY,
          rotation: { functionArn: FUNCTION },
          ...ACCESS,
          ...changes,
        },
        opts,
      ),
  );
}

describe("infra/secrets AppSecret", () => {
  let made: Recording<AppSecret>;
  before(async () => {
    made = await appSecret();
  });

  it("R-000-22 R-001-43 is encrypted with the secrets key and recoverable for 30 days", () => {
    assert.deepEqual(made.one(SECRET).inputs, {
      name: "phi-test/payments/api",
      description: "Key of the payment service",
      kmsKeyId: KEY,
      recoveryWindowInDays: 30,
      tags: { Name: "phi-test-payments/api", Purpose: "payments/api", DataClassification: "internal" },
    });
    assert.equal(made.value.secretName, "phi-test/payments/api");
    assert.equal(made.value.arnPattern, PATTERN);
  });

  it("R-000-06 no value passes through the program", () => {
    assert.deepEqual(made.ofType("aws:secretsmanager/secretVersion:SecretVersion"), []);
    assert.doesNotMatch(JSON.stringify(made.resources), /secretString|secretBinary/);
  });

  it("R-000-23 R-000-43 is rotated every 30 days by the given function", () => {
    assert.deepEqual(made.one(ROTATION).inputs, {
      secretId: "payments-id",
      rotationLambdaArn: FUNCTION,
      rotationRules: { automaticallyAfterDays: 30 },
      rotateImmediately: false,
    });
  });

  it("R-000-23 is rotated every 30 days by the partner whose credentials it holds", async () => {
    const partner = await appSecret({
      rotation: {
        partner: "SnowflakeKeyPairAuthentication",
        roleArn: role("phi-test-snowflake"),
        metadata: { a: "b" },
      },
    });
    assert.equal(partner.one(SECRET).inputs["type"], "SnowflakeKeyPairAuthentication");
    assert.deepEqual(partner.one(ROTATION).inputs, {
      secretId: "payments-id",
      externalSecretRotationRoleArn: role("phi-test-snowflake"),
      externalSecretRotationMetadatas: [{ key: "a", value: "b" }],
      rotationRules: { automaticallyAfterDays: 30 },
      rotateImmediately: false,
    });
  });

  it("R-000-41 carries its policy, and Secrets Manager refuses one that opens it to everyone", () => {
    const { inputs } = made.one("aws:secretsmanager/secretPolicy:SecretPolicy");
    assert.equal(inputs["blockPublicPolicy"], true);
    assert.equal(inputs["policy"], secretPolicy(testNaming(), PATTERN, ACCESS));
  });

  it("is protected and kept exactly where the stack may hold patient data", async () => {
    for (const holdsPhi of [true, false]) {
      const guards: unknown[] = [];
      const watch: pulumi.ResourceTransformation = ({ type, opts }) => {
        if (type === SECRET) {
          guards.push([opts.protect, (opts as pulumi.CustomResourceOptions).retainOnDelete]);
        }
        return undefined;
      };
      await appSecret({ holdsPhi }, { transformations: [watch] });
      assert.deepEqual(guards, [[holdsPhi, holdsPhi]]);
    }
  });

  it("refuses names that are malformed or look like the end of an ARN", async () => {
    for (const secret of ["Payments", "payments/", "-api", "a b"]) {
      await assert.rejects(appSecret({ secret }), {
        message: `Secret "${secret}": a name consists of lower-case letters, digits, "-" and single "/".`,
      });
    }
    await assert.rejects(appSecret({ secret: "api-secret" }), {
      message: 'Secret "api-secret": a name must not end in a hyphen and six characters, as ARNs of secrets do.',
    });
  });
});

describe("infra/secrets/secretPolicy", () => {
  const policy = JSON.parse(secretPolicy(testNaming(), PATTERN, ACCESS)) as ReturnType<typeof policyOf>;
  const ask = (who: string, action: string, context: Record<string, string> = {}): string =>
    simulate(policy, {
      action: `secretsmanager:${action}`,
      resource: PATTERN.replace("??????", "a1b2c3"),
      principal: who,
      context: {
        "aws:PrincipalArn": who,
        "aws:PrincipalAccount": who.split(":")[4] ?? "",
        "aws:PrincipalIsAWSService": "false",
        "aws:SecureTransport": "true",
        ...context,
      },
    });

  it("R-000-02 refuses requests without TLS, from whomever", () => {
    assert.deepEqual(statement(policy, "DenyPlainRequests"), {
      Sid: "DenyPlainRequests",
      Effect: "Deny",
      Principal: "*",
      Action: "secretsmanager:*",
      Resource: PATTERN,
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    });
    assert.equal(ask(role("phi-test-writer"), "GetSecretValue", { "aws:SecureTransport": "false" }), "denied");
  });

  it("lets nobody of another account near it", () => {
    assert.equal(ask("arn:aws:iam::999988887777:role/phi-test-writer", "DescribeSecret"), "denied");
    assert.equal(ask("arn:aws:iam::999988887777:role/phi-test-writer", "GetSecretValue"), "denied");
  });

  it("only readers, the rotation and the emergency role read the value", () => {
    const rotation = role("serverlessrepo-phi-test-rotation-Rotation-1A2B3C");
    for (const who of [role("phi-test-writer"), rotation, role("phi-test-break-glass")]) {
      assert.equal(ask(who, "GetSecretValue"), "not allowed", `${who} meets no denial`);
    }
    for (const who of ["platform", "phi-test-deploy", "phi-test-reader", "somebody"]) {
      assert.equal(ask(role(who), "GetSecretValue"), "denied", who);
    }
  });

  it("only the rotation writes a value, and who manages the secret cannot read it", () => {
    assert.equal(ask(role("serverlessrepo-phi-test-rotation-Rotation-1A2B3C"), "PutSecretValue"), "not allowed");
    for (const who of ["phi-test-writer", "phi-test-break-glass", "platform"]) {
      assert.equal(ask(role(who), "PutSecretValue"), "denied", who);
    }
    for (const action of ["PutResourcePolicy", "DeleteSecret", "CancelRotateSecret", "ReplicateSecretToRegions"]) {
      assert.equal(ask(role("platform"), action), "not allowed", action);
      assert.equal(ask(role("phi-test-writer"), action), "denied", action);
    }
  });
});
