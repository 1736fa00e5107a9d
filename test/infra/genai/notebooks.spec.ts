import assert from "node:assert/strict";
import { type GenerativeAi } from "../../../infra/genai/genai";
import { policyOf, type Recording, statement } from "../../support/mocks";
import { genai, OWN_KEY } from "./genaiOptions";

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
