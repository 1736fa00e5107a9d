import assert from "node:assert/strict";
import { type GenerativeAi } from "../../../infra/genai/genai";
import { policyOf, type Recording, statement } from "../../support/mocks";
import { ROLE } from "../storage/fixtures";
import { deniedBy } from "../storage/requestVerdict";
import { AI_KEY, genai, OWN_KEY } from "./genaiOptions";

describe("GenerativeAi", () => {
  let made: Recording<GenerativeAi>;
  before(async () => {
    made = await genai();
  });

  it("R-002-15 logs every prompt and answer of the region to a bucket and a log group", () => {
    const type = "aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration";
    assert.deepEqual(made.one(type).inputs, {
      loggingConfig: {
        textDataDeliveryEnabled: true,
        imageDataDeliveryEnabled: true,
        embeddingDataDeliveryEnabled: true,
        videoDataDeliveryEnabled: true,
        s3Config: { bucketName: "phi-test-invocations-111122223333-us-east-1" },
        cloudwatchConfig: { logGroupName: "/phi/test/invocations", roleArn: "arn:of:ai-invocations-role" },
      },
    });
  });

  it("R-002-15 R-002-09 keeps them as patient data: class phi, the AI key, six years", () => {
    const tags = { Name: "phi-test-invocations", Purpose: "invocations", DataClassification: "phi" };
    assert.deepEqual(made.one("aws:cloudwatch/logGroup:LogGroup").inputs, {
      name: "/phi/test/invocations",
      kmsKeyId: AI_KEY,
      retentionInDays: 2192,
      deletionProtectionEnabled: true,
      tags,
    });
    assert.deepEqual(made.one("aws:s3/bucket:Bucket", "ai-invocations-bucket").inputs["tags"], tags);
    const encryption = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
    const { rules } = made.one(encryption, "ai-invocations-bucket-encryption").inputs as { rules: unknown[] };
    assert.deepEqual(rules, [
      {
        applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: AI_KEY },
        bucketKeyEnabled: true,
        blockedEncryptionTypes: ["SSE-C"],
      },
    ]);
  });

  it("R-002-15 lets Bedrock add to the bucket, and nobody but the emergency role read it, auditors included", () => {
    const policy = policyOf(made.one("aws:s3/bucketPolicy:BucketPolicy", "ai-invocations-bucket-policy"));
    const bucket = "arn:aws:s3:::phi-test-invocations-111122223333-us-east-1";
    assert.deepEqual(statement(policy, "DeliverInvocations"), {
      Sid: "DeliverInvocations",
      Effect: "Allow",
      Principal: { Service: "bedrock.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: `${bucket}/AWSLogs/111122223333/BedrockModelInvocationLogs/*`,
      Condition: {
        ArnLike: { "aws:SourceArn": "arn:aws:bedrock:us-east-1:111122223333:*" },
        StringEquals: { "aws:SourceAccount": "111122223333" },
      },
    });
    const reading = (role: string): string[] =>
      deniedBy(policy, {
        action: "s3:GetObject",
        resource: `${bucket}/file`,
        context: {
          "aws:SecureTransport": "true",
          "s3:TlsVersion": "1.3",
          "aws:PrincipalIsAWSService": "false",
          "aws:PrincipalArn": ROLE(role),
          "aws:PrincipalAccount": "111122223333",
        },
      });
    assert.deepEqual(reading("auditor"), ["DenyReadingByOthers"]);
    assert.deepEqual(reading("writer"), ["DenyReadingByOthers"]);
    assert.deepEqual(reading("break-glass"), []);
  });

  it("R-000-46 refuses an upload under another encryption, whoever asks, and none that states nothing, as Bedrock's", () => {
    const policy = policyOf(made.one("aws:s3/bucketPolicy:BucketPolicy", "ai-invocations-bucket-policy"));
    const upload = (headers: Record<string, string>): string[] =>
      deniedBy(policy, {
        action: "s3:PutObject",
        resource: "arn:aws:s3:::phi-test-invocations-111122223333-us-east-1/AWSLogs/file",
        context: {
          "aws:SecureTransport": "true",
          "s3:TlsVersion": "1.3",
          "aws:PrincipalIsAWSService": "true",
          ...headers,
        },
      });
    assert.deepEqual(upload({}), []);
    assert.deepEqual(upload({ "s3:x-amz-server-side-encryption": "AES256" }), ["DenyWrongAlgorithm"]);
    const key = "arn:aws:kms:us-east-1:999988887777:key/11111111-2222-3333-4444-555555555555";
    assert.deepEqual(
      upload({
        "s3:x-amz-server-side-encryption": "aws:kms",
        "s3:x-amz-server-side-encryption-aws-kms-key-id": key,
      }),
      ["DenyWrongKey"],
    );
  });

  it("the role of the log group is Bedrock's, of this account, within the boundary, for one stream", () => {
    const role = made.one("aws:iam/role:Role", "ai-invocations-role");
    assert.equal(role.inputs["permissionsBoundary"], "arn:aws:iam::111122223333:policy/phi-test-boundary");
    assert.deepEqual(policyOf(role, "assumeRolePolicy").Statement[0]?.Condition, {
      ArnLike: { "aws:SourceArn": "arn:aws:bedrock:us-east-1:111122223333:*" },
      StringEquals: { "aws:SourceAccount": "111122223333" },
    });
    const policy = policyOf(made.one("aws:iam/rolePolicy:RolePolicy"));
    assert.equal(
      statement(policy, "DeliverInvocations").Resource,
      "arn:aws:logs:us-east-1:111122223333:log-group:/phi/test/invocations:log-stream:aws/bedrock/modelinvocations",
    );
  });

  it("keeps no log where another stack does", async () => {
    const skipped = await genai({ bedrockLogging: "skip" });
    assert.equal(skipped.value.invocationBucketName, undefined);
    assert.deepEqual(skipped.ofType("aws:cloudwatch/logGroup:LogGroup"), []);
  });

  it("R-002-11 keeps de-identified data in a bucket of its own, under a key of its own, reached by tag", () => {
    const { inputs } = made.one("aws:s3/bucket:Bucket", "ai-deidentified");
    assert.deepEqual(inputs["tags"], {
      Name: "phi-test-deidentified",
      Purpose: "deidentified",
      DataClassification: "deidentified",
    });
    assert.deepEqual(made.one("aws:s3/bucketAbac:BucketAbac").inputs, {
      bucket: "phi-test-deidentified-111122223333-us-east-1",
      abacStatus: { status: "Enabled" },
    });
    const encryption = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
    const { rules } = made.one(encryption, "ai-deidentified-encryption").inputs as {
      rules: { applyServerSideEncryptionByDefault: { kmsMasterKeyId: string } }[];
    };
    assert.equal(rules[0]?.applyServerSideEncryptionByDefault.kmsMasterKeyId, OWN_KEY);
  });

  it("the policies of data do not change when notebooks are switched", async () => {
    const policies = (recording: Recording<unknown>) =>
      recording.ofType("aws:s3/bucketPolicy:BucketPolicy").map(({ name, inputs }) => [name, inputs["policy"]]);
    const plain = await genai({ notebooks: undefined });
    assert.deepEqual(plain.ofType("aws:sagemaker/domain:Domain"), []);
    assert.deepEqual(policies(plain).sort(), policies(made).sort());
  });
});
