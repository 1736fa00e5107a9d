import { LEFT_OUT, type Cases, Output, type Part } from "../case";
import { ACCOUNT, arn, policy, ROLE, STRANGER, trustOf } from "../values";

const bounded: Part = {
  type: "aws:iam/role:Role",
  props: { assumeRolePolicy: trustOf("ec2"), permissionsBoundary: `arn:aws:iam::${ACCOUNT}:policy/boundary` },
};

const passwords = "aws:iam/accountPasswordPolicy:AccountPasswordPolicy";
const attachment = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";
const sends = (Principal: object): string =>
  policy({ Effect: "Allow", Principal, Action: "sqs:SendMessage", Resource: arn("sqs", "intake") });

export const cases: Cases = {
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
  "iam-password-require-length": {
    type: passwords,
    props: { minimumPasswordLength: 8 },
    mended: { minimumPasswordLength: 14 },
  },
  "iam-password-limit-age": {
    type: passwords,
    brokenBy: "iam-password-require-length",
    props: { maxPasswordAge: 365 },
    mended: { maxPasswordAge: 90 },
  },
  "iam-password-limit-reuse": {
    type: passwords,
    brokenBy: "iam-password-require-length",
    props: { passwordReusePrevention: 5 },
    mended: { passwordReusePrevention: 24 },
  },
  "iam-password-require-lowercase": {
    type: passwords,
    brokenBy: "iam-password-require-length",
    props: { requireLowercaseCharacters: false },
    mended: { requireLowercaseCharacters: true },
  },
  "iam-password-require-uppercase": {
    type: passwords,
    brokenBy: "iam-password-require-length",
    props: { requireUppercaseCharacters: false },
    mended: { requireUppercaseCharacters: true },
  },
  "iam-password-require-numbers": {
    type: passwords,
    brokenBy: "iam-password-require-length",
    props: { requireNumbers: false },
    mended: { requireNumbers: true },
  },
  "iam-password-require-symbols": {
    type: passwords,
    brokenBy: "iam-password-require-length",
    props: { requireSymbols: false },
    mended: { requireSymbols: true },
  },
  "iam-policy-forbid-open-statements": {
    type: "aws:iam/rolePolicy:RolePolicy",
    props: {
      role: "records",
      policy: policy({ Effect: "Allow", NotAction: "iam:*", Resource: "arn:aws:s3:::records/*" }),
    },
    mended: { policy: policy({ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::records/*" }) },
  },
  "iam-policy-forbid-service-wildcards": {
    type: "aws:iam/rolePolicy:RolePolicy",
    props: { role: "records", policy: policy({ Effect: "Allow", Action: "s3:*", Resource: "arn:aws:s3:::records/*" }) },
    mended: { policy: policy({ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::records/*" }) },
  },
  "iam-policy-forbid-iam-admin": {
    type: "aws:iam/rolePolicy:RolePolicy",
    props: { role: "records", policy: policy({ Effect: "Allow", Action: "iam:*", Resource: "*" }) },
    mended: { policy: policy({ Effect: "Allow", Action: "iam:GetRole", Resource: "*" }) },
  },
  "iam-policy-limit-credentials": {
    type: "aws:iam/rolePolicy:RolePolicy",
    props: { role: "records", policy: policy({ Effect: "Allow", Action: "sts:AssumeRole", Resource: "*" }) },
    mended: { policy: policy({ Effect: "Allow", Action: "sts:AssumeRole", Resource: ROLE }) },
  },
  "iam-policy-limit-privileges": {
    type: "aws:iam/rolePolicy:RolePolicy",
    props: { role: "records", policy: policy({ Effect: "Allow", Action: "iam:PassRole", Resource: "*" }) },
    mended: { policy: policy({ Effect: "Allow", Action: "iam:PassRole", Resource: ROLE }) },
  },
  "iam-policy-limit-permissions": {
    type: "aws:iam/rolePolicy:RolePolicy",
    props: { role: "records", policy: policy({ Effect: "Allow", Action: "s3:PutBucketPolicy", Resource: "*" }) },
    mended: { policy: policy({ Effect: "Allow", Action: "s3:PutBucketPolicy", Resource: "arn:aws:s3:::records" }) },
  },
  "iam-policy-limit-changes": {
    type: "aws:iam/rolePolicy:RolePolicy",
    props: { role: "records", policy: policy({ Effect: "Allow", Action: "s3:DeleteObject", Resource: "*" }) },
    mended: { policy: policy({ Effect: "Allow", Action: "s3:DeleteObject", Resource: "arn:aws:s3:::records/*" }) },
  },
  "iam-attachment-forbid-admin": {
    type: attachment,
    props: { role: "records", policyArn: "arn:aws:iam::aws:policy/AdministratorAccess" },
    mended: { policyArn: "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess" },
  },
  "iam-attachment-forbid-iam-admin": {
    type: attachment,
    props: { role: "records", policyArn: "arn:aws:iam::aws:policy/IAMFullAccess" },
    mended: { policyArn: "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess" },
  },
  "iam-attachment-forbid-full-access": {
    type: attachment,
    props: { role: "records", policyArn: "arn:aws:iam::aws:policy/AmazonS3FullAccess" },
    mended: { policyArn: "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess" },
  },
  "iam-resourcepolicy-forbid-everyone": {
    type: "aws:sqs/queuePolicy:QueuePolicy",
    props: {
      queueUrl: `https://sqs.us-east-1.amazonaws.com/${ACCOUNT}/intake`,
      policy: policy({ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: arn("sqs", "intake") }),
    },
    mended: { policy: sends({ AWS: ROLE }) },
  },
  "iam-resourcepolicy-limit-actions": {
    type: "aws:sqs/queuePolicy:QueuePolicy",
    props: {
      queueUrl: `https://sqs.us-east-1.amazonaws.com/${ACCOUNT}/outbox`,
      policy: policy({ Effect: "Allow", Principal: { AWS: ROLE }, Action: "sqs:*", Resource: arn("sqs", "outbox") }),
    },
    mended: { policy: sends({ AWS: ROLE }) },
  },
  "iam-resourcepolicy-forbid-strangers": {
    type: "aws:sqs/queuePolicy:QueuePolicy",
    props: {
      queueUrl: `https://sqs.us-east-1.amazonaws.com/${ACCOUNT}/shared`,
      policy: sends({ AWS: `arn:aws:iam::${STRANGER}:role/app` }),
    },
    mended: { policy: sends({ AWS: ROLE }) },
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
        Principal: { AWS: `arn:aws:iam::${STRANGER}:role/app` },
        Action: "sts:AssumeRole",
      }),
    },
    mended: { assumeRolePolicy: trustOf("ec2") },
  },
  "iam-role-forbid-everyone": {
    type: "aws:iam/role:Role",
    props: { assumeRolePolicy: policy({ Effect: "Allow", Principal: "*", Action: "sts:AssumeRole" }) },
    mended: { assumeRolePolicy: trustOf("ec2") },
  },
  "iam-role-forbid-whole-accounts": {
    type: "aws:iam/role:Role",
    props: {
      assumeRolePolicy: policy({
        Effect: "Allow",
        Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
        Action: "sts:AssumeRole",
      }),
    },
    mended: { assumeRolePolicy: trustOf("ec2") },
  },
  "iam-role-require-subject": {
    type: "aws:iam/role:Role",
    props: {
      assumeRolePolicy: policy({
        Effect: "Allow",
        Principal: { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/gitlab.com` },
        Action: "sts:AssumeRoleWithWebIdentity",
      }),
    },
    mended: { assumeRolePolicy: trustOf("ec2") },
  },
  "iam-role-require-source": {
    type: "aws:iam/role:Role",
    props: {
      assumeRolePolicy: policy({
        Effect: "Allow",
        Principal: { Service: "vpc-flow-logs.amazonaws.com" },
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
  "iam-account-forbid-users": { type: "aws:iam/user:User", props: {}, mended: LEFT_OUT },
  "iam-user-forbid-policies": {
    type: "aws:iam/userPolicyAttachment:UserPolicyAttachment",
    props: { user: "nurse", policyArn: "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess" },
    mended: LEFT_OUT,
  },
  "iam-user-forbid-console-password": {
    type: "aws:iam/userLoginProfile:UserLoginProfile",
    props: { user: "nurse" },
    mended: LEFT_OUT,
  },
  "iam-user-forbid-credentials": { type: "aws:iam/accessKey:AccessKey", props: { user: "nurse" }, mended: LEFT_OUT },
  "iam-root-forbid-access-keys": { type: "aws:iam/accessKey:AccessKey", props: { user: "root" }, mended: LEFT_OUT },
  "iam-user-require-group": {
    type: "aws:iam/user:User",
    props: {},
    mended: {},
    mendedBeside: {
      membership: {
        type: "aws:iam/userGroupMembership:UserGroupMembership",
        props: { user: new Output("", "name"), groups: ["nurses"] },
      },
    },
  },
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
