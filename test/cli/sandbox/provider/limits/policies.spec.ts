import { describeLimits, type LimitCase } from "./limitTable";

const RESOURCE = "arn:aws:s3:::phi-records/*";
const ROLE = "arn:aws:iam::111122223333:role/app";
const policy = (statement: object): string => JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
const identity = { Effect: "Allow", Action: "s3:GetObject", Resource: RESOURCE };
const trust = { Effect: "Allow", Principal: { AWS: ROLE }, Action: "sts:AssumeRole" };
const shared = { ...identity, Principal: { AWS: ROLE } };
const topicArn = "arn:aws:sns:us-east-1:111122223333:alerts";
const topic = { ...shared, Action: "sns:Publish", Resource: topicArn };

/** A document of exactly this many characters. */
function sized(size: number, statement: object): string {
  const bare = policy({ ...statement, Sid: "" });
  return policy({ ...statement, Sid: "x".repeat(size - bare.length) });
}

const broken = (property: string, code: string): LimitCase => ({
  title: "a document that is not JSON",
  refused: { [property]: "{" },
  reason: `${code}: Policies must be valid JSON`,
  accepted: {},
});

describe("limits of policy documents", () => {
  describeLimits("aws:iam/policy:Policy", { name: "read", policy: policy(identity) }, [
    broken("policy", "MalformedPolicyDocument"),
    {
      title: "a principal in an identity policy",
      refused: { policy: policy(shared) },
      reason: "MalformedPolicyDocument: Has prohibited field Principal",
      accepted: { policy: policy(identity) },
    },
    {
      title: "a managed policy over 6144 characters, white space apart",
      refused: { policy: sized(6145, identity) },
      reason: "LimitExceeded: Cannot exceed quota for PolicySize: 6144",
      accepted: { policy: `${sized(6144, identity)}${" \n".repeat(1000)}` },
    },
    {
      title: "a document given as an object that breaks the grammar",
      refused: { policy: { Version: "2012-10-17", Statement: [{ ...identity, Effect: "Maybe" }] } },
      reason: 'MalformedPolicyDocument: Invalid effect: "Maybe"',
      accepted: { policy: { Version: "2012-10-17", Statement: [identity] } },
    },
  ]);

  describeLimits("aws:iam/rolePolicy:RolePolicy", { name: "read", role: "app", policy: policy(identity) }, [
    broken("policy", "MalformedPolicyDocument"),
    {
      title: "inline policies over 10240 characters together",
      refused: { policy: sized(5241, identity) },
      reason: "LimitExceeded: Maximum policy size of 10240 bytes exceeded for role app",
      accepted: { policy: sized(5240, identity) },
      world: [
        { type: "aws:iam/rolePolicy:RolePolicy", inputs: { role: "app", policy: sized(5000, identity) } },
        { type: "aws:iam/rolePolicy:RolePolicy", inputs: { role: "other", policy: sized(5000, identity) } },
      ],
    },
  ]);

  describeLimits("aws:iam/role:Role", { name: "app", assumeRolePolicy: policy(trust) }, [
    broken("assumeRolePolicy", "MalformedPolicyDocument"),
    {
      title: "a trust policy over the default quota",
      refused: { assumeRolePolicy: sized(2049, trust) },
      reason: "LimitExceeded: Cannot exceed quota for ACLSizePerRole: 2048",
      accepted: { assumeRolePolicy: sized(2048, trust) },
    },
  ]);

  describeLimits("aws:s3/bucketPolicy:BucketPolicy", { bucket: "phi-records", policy: policy(shared) }, [
    broken("policy", "MalformedPolicy"),
    {
      title: "the objects of another bucket",
      refused: { policy: policy({ ...shared, Resource: "arn:aws:s3:::phi-backup/*" }) },
      reason: "MalformedPolicy: Policy has invalid resource: arn:aws:s3:::phi-backup/*",
      accepted: { policy: policy({ ...shared, Resource: ["arn:aws:s3:::phi-records", "arn:aws:s3:::phi-*/*"] }) },
    },
    {
      title: "a bucket policy over 20 KB as S3 stores it",
      refused: { policy: sized(20481, shared) },
      reason: "MalformedPolicy: Policy exceeds the maximum allowed document size.",
      accepted: { policy: `${sized(20480, shared)}${"\n".repeat(100)}` },
    },
  ]);

  describeLimits("aws:sns/topicPolicy:TopicPolicy", { arn: topicArn, policy: policy(topic) }, [
    broken("policy", "InvalidParameter: Invalid parameter"),
    {
      title: "an action that is none of a topic",
      refused: { policy: policy({ ...topic, Action: "sns:CreateTopic" }) },
      reason: "InvalidParameter: Invalid parameter: Policy statement action out of service scope!",
      accepted: { policy: policy({ ...topic, Action: ["SNS:Subscribe", "sns:*"] }) },
    },
    {
      title: "another topic",
      refused: { policy: policy({ ...topic, Resource: `${topicArn}2` }) },
      reason: "InvalidParameter: Invalid parameter: Policy statement resource must match the topic",
      accepted: { policy: policy({ ...topic, Resource: topicArn }) },
    },
    {
      title: "a topic policy over 30 KB",
      refused: { policy: sized(30721, topic) },
      reason: "InvalidParameter: Invalid parameter: Policy is larger than 30 KB.",
      accepted: { policy: sized(30720, topic) },
    },
  ]);

  const endpoint = { serviceName: "com.amazonaws.us-east-1.s3", vpcId: "vpc-1" };
  describeLimits("aws:ec2/vpcEndpoint:VpcEndpoint", { ...endpoint, policy: policy(shared) }, [
    broken("policy", "InvalidPolicyDocument"),
    {
      title: "an endpoint policy over 20480 characters, white space included",
      refused: { policy: `${sized(20480, shared)} ` },
      reason: "InvalidPolicyDocument: The endpoint policy is larger than 20480 characters.",
      accepted: { policy: sized(20480, shared) },
    },
  ]);

  const secret = { ...shared, Action: "secretsmanager:GetSecretValue", Resource: "*" };
  describeLimits("aws:secretsmanager/secretPolicy:SecretPolicy", { secretArn: "arn:s", policy: policy(secret) }, [
    broken("policy", "MalformedPolicyDocumentException"),
    {
      title: "a secret's policy over 20480 characters",
      refused: { policy: sized(20481, secret) },
      reason: "ValidationException: The resource policy is larger than 20480 characters.",
      accepted: { policy: sized(20480, secret) },
    },
  ]);

  const logs = {
    ...shared,
    Principal: { Service: "delivery.logs.amazonaws.com" },
    Action: "logs:PutLogEvents",
    Resource: "*",
  };
  describeLimits(
    "aws:cloudwatch/logResourcePolicy:LogResourcePolicy",
    { policyName: "p", policyDocument: policy(logs) },
    [
      broken("policyDocument", "InvalidParameterException"),
      {
        title: "an account's log policy over 5120 characters",
        refused: { policyDocument: sized(5121, logs) },
        reason: "InvalidParameterException: The resource policy is larger than 5120 characters.",
        accepted: { policyDocument: sized(5120, logs) },
      },
      {
        title: "an eleventh policy of the account",
        refused: { policyName: "eleventh" },
        reason: "LimitExceededException: Resource limit exceeded",
        accepted: { policyName: "eleventh", resourceArn: "arn:aws:logs:us-east-1:111122223333:log-group:g:*" },
        world: Array.from({ length: 10 }, () => ({ type: "aws:cloudwatch/logResourcePolicy:LogResourcePolicy" })),
      },
    ],
  );
});
