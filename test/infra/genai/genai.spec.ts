import assert from "node:assert/strict";
import { GenerativeAi, type GenerativeAiArgs } from "../../../infra/genai/genai";
import { build, policyOf, type Recording, statement } from "../../support/mocks";
import { testNaming } from "../../support/settings";
import { ROLE } from "../storage/fixtures";
import { deniedBy } from "../storage/requestVerdict";

const AI_KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-0000000000a1";
const OWN_KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-0000000000de";
const NETWORK = {
  vpcId: "vpc-1",
  subnetIds: ["subnet-1", "subnet-2", "subnet-3"],
  endpointsSecurityGroupId: "sg-endpoints",
  s3PrefixListId: "pl-s3",
};

function genai(changes: Partial<GenerativeAiArgs> = {}): Promise<Recording<GenerativeAi>> {
  return build(
    () =>
      new GenerativeAi("ai", {
        names: testNaming(),
        holdsPhi: true,
        aiKeyArn: AI_KEY,
        deidentifiedKeyArn: OWN_KEY,
        accessLogBucketName: "access-logs",
        logRetentionDays: 2192,
        permissionsBoundaryArn: "arn:aws:iam::111122223333:policy/phi-test-boundary",
        administrators: [ROLE("deploy")],
        breakGlass: ROLE("break-glass"),
        readers: [ROLE("reader")],
        writers: [ROLE("writer")],
        bedrockLogging: "manage",
        notebooks: NETWORK,
        ...changes,
      }),
  );
}

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

describe("Notebooks", () => {
  let made: Recording<GenerativeAi>;
  before(async () => {
    made = await genai();
  });
  const policy = () => policyOf(made.one("aws:iam/policy:Policy", "ai-notebooks-policy"));

  it("R-002-01 R-002-15 run in the network alone, encrypted, without Docker or sharing, in the person's name", () => {
    const securityGroups = ["ai-notebooks-group-id"];
    const user = { executionRole: "arn:of:ai-notebooks-role", securityGroups };
    const jupyterLabAppSettings = {
      appLifecycleManagement: { idleSettings: { lifecycleManagement: "ENABLED", idleTimeoutInMinutes: 60 } },
    };
    assert.deepEqual(made.one("aws:sagemaker/domain:Domain").inputs, {
      domainName: "phi-test-notebooks",
      authMode: "IAM",
      appNetworkAccessType: "VpcOnly",
      vpcId: "vpc-1",
      subnetIds: ["subnet-1", "subnet-2"],
      kmsKeyId: OWN_KEY,
      defaultUserSettings: {
        ...user,
        jupyterLabAppSettings,
        sharingSettings: { notebookOutputOption: "Disabled" },
      },
      defaultSpaceSettings: { ...user, jupyterLabAppSettings },
      domainSettings: {
        securityGroupIds: securityGroups,
        executionRoleIdentityConfig: "USER_PROFILE_NAME",
        dockerSettings: { enableDockerAccess: "DISABLED" },
      },
      retentionPolicy: { homeEfsFileSystem: "Retain" },
      tagPropagation: "ENABLED",
      tags: { Name: "phi-test-notebooks", Purpose: "notebooks", DataClassification: "deidentified" },
    });
  });

  it("R-002-15 reach themselves, the endpoints and S3, and no database", () => {
    const peers = made
      .ofType("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule")
      .map(({ inputs }) => [
        inputs["fromPort"],
        inputs["toPort"],
        inputs["referencedSecurityGroupId"] ?? inputs["prefixListId"],
      ]);
    assert.deepEqual(peers.sort(), [
      [2049, 2049, "ai-notebooks-group-id"],
      [443, 443, "pl-s3"],
      [443, 443, "sg-endpoints"],
      [8192, 65535, "ai-notebooks-group-id"],
    ]);
  });

  it("R-002-11 use buckets of their own class, told by tag, and are denied the keys of patient data", () => {
    assert.deepEqual(statement(policy(), "UseOwnClass"), {
      Sid: "UseOwnClass",
      Effect: "Allow",
      Action: ["s3:GetObject", "s3:PutObject"],
      Resource: "arn:aws:s3:::phi-test-*/*",
      Condition: {
        StringEquals: { "aws:ResourceTag/DataClassification": "${aws:PrincipalTag/DataClassification}" },
      },
    });
    assert.equal(
      (made.one("aws:iam/role:Role", "ai-notebooks-role").inputs["tags"] as Record<string, string>)[
        "DataClassification"
      ],
      "deidentified",
    );
    assert.deepEqual(statement(policy(), "DenyKeysOfPatientData").Condition, {
      StringEquals: { "aws:ResourceTag/DataClassification": ["phi", "synthetic"] },
    });
    assert.equal(statement(policy(), "DenyPatientData").Effect, "Deny");
  });

  it("R-002-15 start no job outside the network, unencrypted, or with a way out", () => {
    const denied = (sid: string): unknown => statement(policy(), sid).Condition;
    assert.deepEqual(denied("DenyJobsOutsideTheNetwork"), { Null: { "sagemaker:VpcSubnets": "true" } });
    assert.deepEqual(denied("DenyUnencryptedVolumes"), { Null: { "sagemaker:VolumeKmsKey": "true" } });
    assert.deepEqual(denied("DenyJobsWithAWayOut"), { BoolIfExists: { "sagemaker:NetworkIsolation": "false" } });
    assert.deepEqual(denied("DenyPlainTrafficBetweenNodes"), {
      BoolIfExists: { "sagemaker:InterContainerTrafficEncryption": "false" },
    });
  });

  it("R-003-07 carry the person's name: the role may set a source identity, for SageMaker of this account only", () => {
    const trust = policyOf(made.one("aws:iam/role:Role", "ai-notebooks-role"), "assumeRolePolicy");
    assert.deepEqual(trust.Statement, [
      {
        Sid: "AssumeAsSagemaker",
        Effect: "Allow",
        Principal: { Service: "sagemaker.amazonaws.com" },
        Action: ["sts:AssumeRole", "sts:SetSourceIdentity"],
        Condition: {
          ArnLike: { "aws:SourceArn": "arn:aws:sagemaker:us-east-1:111122223333:*" },
          StringEquals: { "aws:SourceAccount": "111122223333" },
        },
      },
    ]);
  });
});
