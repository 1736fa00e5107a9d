import assert from "node:assert/strict";
import { ImageRepository, type ImageRepositoryArgs } from "../../../infra/compute/imageRepository";
import { repositoryPolicy } from "../../../infra/compute/repositoryPolicy";
import { simulate } from "../../support/iamSimulator";
import { build, type policyOf, type Recording } from "../../support/mocks";
import { testNaming } from "../../support/settings";

const KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000001";
const PUSHER = "arn:aws:iam::111122223333:role/ci";

function repository(changes: Partial<ImageRepositoryArgs> = {}): Promise<Recording<ImageRepository>> {
  const args = { names: testNaming(), holdsPhi: true, image: "portal", keyArn: KEY, pushers: [PUSHER] };
  return build(() => new ImageRepository("portal", { ...args, ...changes }));
}

describe("infra/compute ImageRepository", () => {
  it("R-001-43 R-004-27 is encrypted with the compute key, scanned at every push, its tags immutable", async () => {
    const made = await repository();
    assert.deepEqual(made.one("aws:ecr/repository:Repository").inputs, {
      name: "phi-test/portal",
      encryptionConfigurations: [{ encryptionType: "KMS", kmsKey: KEY }],
      imageScanningConfiguration: { scanOnPush: true },
      imageTagMutability: "IMMUTABLE",
      forceDelete: false,
      tags: { Name: "phi-test-portal", Purpose: "portal", DataClassification: "internal" },
    });
    assert.equal(made.value.url, "111122223333.dkr.ecr.us-east-1.amazonaws.com/phi-test/portal");
  });

  it("keeps the newest fifty images and drops layers without a tag after two weeks", async () => {
    const { policy } = (await repository()).one("aws:ecr/lifecyclePolicy:LifecyclePolicy").inputs;
    const { rules } = JSON.parse(policy as string) as { rules: { selection: unknown; action: unknown }[] };
    assert.deepEqual(
      rules.map(({ selection, action }) => [selection, action]),
      [
        [
          { tagStatus: "untagged", countType: "sinceImagePushed", countUnit: "days", countNumber: 14 },
          { type: "expire" },
        ],
        [{ tagStatus: "any", countType: "imageCountMoreThan", countNumber: 50 }, { type: "expire" }],
      ],
    );
  });

  it("can be destroyed with its images where the stack holds no patient data", async () => {
    const made = await repository({ holdsPhi: false });
    assert.equal(made.one("aws:ecr/repository:Repository").inputs["forceDelete"], true);
  });

  it("refuses a malformed name", async () => {
    await assert.rejects(repository({ image: "Portal/x" }), {
      message: 'Image "Portal/x": a name consists of lower-case letters, digits and "-".',
    });
  });
});

describe("infra/compute/repositoryPolicy", () => {
  const policy = JSON.parse(repositoryPolicy(testNaming(), [PUSHER])) as ReturnType<typeof policyOf>;
  const ask = (who: string, action: string, secure = "true"): string =>
    simulate(policy, {
      action: `ecr:${action}`,
      principal: who,
      context: {
        "aws:PrincipalArn": who,
        "aws:PrincipalAccount": who.split(":")[4] ?? "",
        "aws:PrincipalIsAWSService": "false",
        "aws:SecureTransport": secure,
      },
    });

  it("nobody of another account pulls or pushes", () => {
    for (const action of ["BatchGetImage", "PutImage", "DescribeImages"]) {
      assert.equal(ask("arn:aws:iam::999988887777:role/ci", action), "denied", action);
    }
  });

  it("R-004-21 only those named push, delete or change the repository; others of the account may pull", () => {
    const other = "arn:aws:iam::111122223333:role/somebody";
    for (const action of ["PutImage", "BatchDeleteImage", "SetRepositoryPolicy", "PutImageTagMutability"]) {
      assert.equal(ask(other, action), "denied", action);
      assert.equal(ask(PUSHER, action), "not allowed", `${action} meets no denial`);
    }
    assert.equal(ask(other, "BatchGetImage"), "not allowed");
    assert.equal(ask(other, "BatchGetImage", "false"), "denied");
  });

  it("Lambda pulls for functions of this stack and no other", () => {
    const pull = (sourceArn: string): string =>
      simulate(policy, {
        action: "ecr:BatchGetImage",
        principal: "lambda.amazonaws.com",
        context: {
          "aws:PrincipalIsAWSService": "true",
          "aws:SecureTransport": "true",
          "aws:SourceAccount": "111122223333",
          "aws:SourceArn": sourceArn,
        },
      });
    assert.equal(pull("arn:aws:lambda:us-east-1:111122223333:function:phi-test-import"), "allowed");
    assert.equal(pull("arn:aws:lambda:us-east-1:111122223333:function:other"), "not allowed");
  });
});
