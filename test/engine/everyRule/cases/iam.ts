import { LEFT_OUT, type Cases, Output, type Part } from "../case";
import { ACCOUNT, arn, policy, ROLE, STRANGER, trustOf } from "../values";

const bounded: Part = {
  type: "aws:iam/role:Role",
  props: { assumeRolePolicy: trustOf("ec2"), permissionsBoundary: `arn:aws:iam::${ACCOUNT}:policy/boundary` },
};

export const cases: Cases = {
  "iam-account-require-password-policy": {
    type: "aws:iam/accountPasswordPolicy:AccountPasswordPolicy",
    props: { minimumPasswordLength: 8 },
    mended: {
      minimumPasswordLength: 14,
      maxPasswordAge: 90,
      passwordReusePrevention: 24,
      requireLowercaseCharacters: true,
      requireNumbers: true,
      requireSymbols: true,
      requireUppercaseCharacters: true,
    },
  },
  "iam-policy-forbid-admin": {
    type: "aws:iam/policy:Policy",
    props: { policy: policy({ Effect: "Allow", Action: "*", Resource: "*" }) },
    mended: { policy: policy({ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::records/*" }) },
  },
  "iam-policy-limit-data-access": {
    type: "aws:iam/rolePolicy:RolePolicy",
    props: { role: "records", policy: policy({ Effect: "Allow", Action: ["s3:GetObject"], Resource: "*" }) },
    mended: { policy: policy({ Effect: "Allow", Action: ["s3:GetObject"], Resource: "arn:aws:s3:::records/*" }) },
  },
  "iam-resourcepolicy-forbid-strangers": {
    type: "aws:sqs/queuePolicy:QueuePolicy",
    props: {
      queueUrl: `https://sqs.us-east-1.amazonaws.com/${ACCOUNT}/intake`,
      policy: policy({ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: arn("sqs", "intake") }),
    },
    mended: {
      policy: policy({
        Effect: "Allow",
        Principal: { AWS: ROLE },
        Action: "sqs:SendMessage",
        Resource: arn("sqs", "intake"),
      }),
    },
  },
  "iam-resourcepolicy-require-source": {
    type: "aws:sns/topicPolicy:TopicPolicy",
    props: {
      arn: arn("sns", "alerts"),
      policy: policy({
        Effect: "Allow",
        Principal: { Service: "cloudwatch.amazonaws.com" },
        Action: "sns:Publish",
        Resource: arn("sns", "alerts"),
      }),
    },
    mended: {
      policy: policy({
        Effect: "Allow",
        Principal: { Service: "cloudwatch.amazonaws.com" },
        Action: "sns:Publish",
        Resource: arn("sns", "alerts"),
        Condition: { StringEquals: { "aws:SourceAccount": ACCOUNT } },
      }),
    },
  },
  "iam-role-limit-session": {
    type: "aws:iam/role:Role",
    props: { assumeRolePolicy: trustOf("ec2"), maxSessionDuration: 43200 },
    mended: { maxSessionDuration: 3600 },
  },
  "iam-role-limit-trust": {
    type: "aws:iam/role:Role",
    props: {
      assumeRolePolicy: policy({
        Effect: "Allow",
        Principal: { AWS: `arn:aws:iam::${STRANGER}:root` },
        Action: "sts:AssumeRole",
      }),
    },
    mended: { assumeRolePolicy: trustOf("ec2") },
  },
  "iam-role-require-boundary": {
    type: "aws:iam/role:Role",
    props: { assumeRolePolicy: trustOf("ec2") },
    stack: "habits",
    beside: { one: bounded, two: bounded, three: bounded },
    mended: bounded.props,
  },
  "iam-user-forbid-credentials": { type: "aws:iam/user:User", props: {}, mended: LEFT_OUT },
  "iam-group-forbid-inline-policy": {
    type: "aws:iam/groupPolicy:GroupPolicy",
    props: {
      group: "nurses",
      policy: policy({ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::records/*" }),
    },
    mended: LEFT_OUT,
  },
  "iam-group-require-members": {
    type: "aws:iam/group:Group",
    props: {},
    mended: {},
    mendedBeside: {
      members: {
        type: "aws:iam/groupMembership:GroupMembership",
        props: { group: new Output("", "name"), users: ["nurse"] },
      },
    },
  },
};
