import assert from "node:assert/strict";
import { endpointPolicy } from "../../../infra/network/endpointPolicy";
import { Naming } from "../../../infra/naming";

const IDENTITY = { project: "phi", stack: "test", accountId: "111122223333", region: "us-east-1", holdsPhi: true };
const names = new Naming(IDENTITY);
const government = new Naming({ ...IDENTITY, region: "us-gov-west-1" });

const OWN_ACCOUNT = {
  Sid: "OwnPrincipalsReachOwnResources",
  Effect: "Allow",
  Principal: "*",
  Action: "*",
  Resource: "*",
  Condition: { StringEquals: { "aws:PrincipalAccount": "111122223333", "aws:ResourceAccount": "111122223333" } },
};

function statementsOf(service: string, naming: Naming = names): unknown[] {
  const policy = JSON.parse(endpointPolicy(naming, service)) as { Version: string; Statement: unknown[] };
  assert.equal(policy.Version, "2012-10-17");
  return policy.Statement;
}

describe("endpointPolicy", () => {
  for (const service of [
    "kms",
    "kms-fips",
    "secretsmanager",
    "secretsmanager-fips",
    "logs",
    "logs-fips",
    "dynamodb",
    "monitoring",
    "ecr.api",
    "ecr.dkr",
    "ssmmessages",
    "sns",
    "events",
    "athena",
    "a-service-of-tomorrow",
  ]) {
    it(`${service}: this account's principals reach this account's resources, and nothing else (R-000-27, R-004-06)`, () => {
      assert.deepEqual(statementsOf(service), [OWN_ACCOUNT]);
    });
  }

  it("s3: besides, objects of buckets that AWS owns in this region can be read, and none written (R-004-06)", () => {
    assert.deepEqual(statementsOf("s3"), [
      OWN_ACCOUNT,
      {
        Sid: "ReadBucketsOwnedByAws",
        Effect: "Allow",
        Principal: "*",
        Action: "s3:GetObject",
        Resource: [
          "arn:aws:s3:::prod-us-east-1-starport-layer-bucket/*",
          "arn:aws:s3:::al2023-repos-us-east-1-de612dc2/*",
          "arn:aws:s3:::amazonlinux-2-repos-us-east-1/*",
          "arn:aws:s3:::amazon-ssm-us-east-1/*",
          "arn:aws:s3:::aws-ssm-us-east-1/*",
          "arn:aws:s3:::amazon-ssm-packages-us-east-1/*",
          "arn:aws:s3:::us-east-1-birdwatcher-prod/*",
          "arn:aws:s3:::aws-ssm-document-attachments-us-east-1/*",
          "arn:aws:s3:::patch-baseline-snapshot-us-east-1/*",
          "arn:aws:s3:::amazoncloudwatch-agent-us-east-1/*",
        ],
      },
    ]);
  });

  for (const service of ["sts", "sts-fips"]) {
    it(`${service}: besides, federated users assume roles of this account`, () => {
      assert.deepEqual(statementsOf(service), [
        OWN_ACCOUNT,
        {
          Sid: "FederatedUsersAssumeOwnRoles",
          Effect: "Allow",
          Principal: "*",
          Action: ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"],
          Resource: "arn:aws:iam::111122223333:role/*",
        },
      ]);
    });
  }

  it("ssm: besides, this account's principals read public parameters and documents", () => {
    assert.deepEqual(statementsOf("ssm"), [
      OWN_ACCOUNT,
      {
        Sid: "ReadPublicParametersAndDocuments",
        Effect: "Allow",
        Principal: "*",
        Action: [
          "ssm:DescribeDocument",
          "ssm:GetDocument",
          "ssm:GetParameter",
          "ssm:GetParameters",
          "ssm:GetParametersByPath",
        ],
        Resource: ["arn:aws:ssm:us-east-1::parameter/aws/*", "arn:aws:ssm:us-east-1::document/*"],
        Condition: { StringEquals: { "aws:PrincipalAccount": "111122223333" } },
      },
    ]);
  });

  for (const service of ["bedrock-runtime", "bedrock-runtime-fips"]) {
    it(`${service}: besides, this account's principals invoke models of this region alone (R-002-07, R-002-10)`, () => {
      assert.deepEqual(statementsOf(service), [
        OWN_ACCOUNT,
        {
          Sid: "InvokeFoundationModels",
          Effect: "Allow",
          Principal: "*",
          Action: ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
          Resource: "arn:aws:bedrock:us-east-1::foundation-model/*",
          Condition: { StringEquals: { "aws:PrincipalAccount": "111122223333" } },
        },
      ]);
    });
  }

  it("names the resources of another partition by its own ARNs", () => {
    const text = ["s3", "sts", "ssm", "bedrock-runtime"].map((service) => endpointPolicy(government, service)).join();
    assert.match(text, /arn:aws-us-gov:s3:::prod-us-gov-west-1-starport-layer-bucket/);
    assert.match(text, /arn:aws-us-gov:iam::111122223333:role/);
    assert.doesNotMatch(text, /arn:aws:|us-east-1/);
  });

  it("fits into the 20,480 characters that AWS allows, with the longest name of a region", () => {
    const longest = new Naming({ ...IDENTITY, region: "ap-southeast-99" });
    assert.ok(endpointPolicy(longest, "s3").length < 20_480);
  });
});
