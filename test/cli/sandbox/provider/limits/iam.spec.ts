import { describeLimits } from "./limitTable";

const ROLE = "aws:iam/role:Role";
const ATTACHMENT = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";
const PROVIDER = "aws:iam/openIdConnectProvider:OpenIdConnectProvider";
const GITHUB = "https://token.actions.githubusercontent.com";
const POLICY_ARN = "arn:aws:iam::111122223333:policy/read";
const trust = JSON.stringify({
  Version: "2012-10-17",
  Statement: { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" },
});
const read = JSON.stringify({
  Version: "2012-10-17",
  Statement: { Effect: "Allow", Action: "s3:Get*", Resource: "*" },
});

describe("limits of IAM", () => {
  describeLimits(ROLE, { name: "phi-dev-reader", assumeRolePolicy: trust }, [
    {
      title: "a name over 64 characters",
      refused: { name: "x".repeat(65) },
      reason: "ValidationError: Value 'xxx",
      accepted: { name: "x".repeat(64) },
    },
    {
      title: "a name with a slash",
      refused: { name: "phi/reader" },
      reason: "ValidationError: 'phi/reader' must consist of letters, numbers and + = , . @ _ -",
      accepted: { name: "phi+=,.@_-reader" },
    },
    {
      title: "a name that exists, but for case",
      refused: { name: "phi-dev-Writer" },
      reason: "EntityAlreadyExists: Role with name phi-dev-Writer already exists.",
      accepted: { name: "phi-dev-writer2" },
      world: [{ type: ROLE, inputs: { name: "phi-dev-writer" } }],
    },
    {
      title: "a path without its slashes",
      refused: { path: "/phi" },
      reason: "ValidationError: '/phi' must begin and end with a slash",
      accepted: { path: "/phi/dev/" },
    },
    {
      title: "a description over 1000 characters",
      refused: { description: "x".repeat(1001) },
      reason: "ValidationError: Value 'xxx",
      accepted: { description: "x".repeat(1000) },
    },
    {
      title: "a description with a dash of typographers",
      refused: { description: "reads – only" },
      reason: "ValidationError: 'reads – only' holds a character that IAM does not take",
      accepted: { description: "reads - only" },
    },
    {
      title: "a session under an hour",
      refused: { maxSessionDuration: 3599 },
      reason: "ValidationError: Value '3599'",
      accepted: { maxSessionDuration: 3600 },
    },
    {
      title: "a session over 12 hours",
      refused: { maxSessionDuration: 43201 },
      reason: "ValidationError: Value '43201'",
      accepted: { maxSessionDuration: 43200 },
    },
    {
      title: "a boundary that is no policy",
      refused: { permissionsBoundary: "arn:aws:iam::111122223333:role/x" },
      reason: "ValidationError: 'arn:aws:iam::111122223333:role/x' must be the ARN of a policy",
      accepted: { permissionsBoundary: POLICY_ARN },
    },
    {
      title: "eleven managed policies",
      refused: { managedPolicyArns: Array.from({ length: 11 }, () => POLICY_ARN) },
      reason: "LimitExceeded: 11 managed policies given",
      accepted: { managedPolicyArns: Array.from({ length: 10 }, () => POLICY_ARN) },
    },
  ]);

  describeLimits("aws:iam/policy:Policy", { name: "read", policy: read }, [
    {
      title: "a name over 128 characters",
      refused: { name: "x".repeat(129) },
      reason: "ValidationError: Value 'xxx",
      accepted: { name: "x".repeat(128) },
    },
    {
      title: "a name that exists",
      refused: { name: "taken" },
      reason: "EntityAlreadyExists: A policy called taken already exists. Duplicate names are not allowed.",
      accepted: { name: "free" },
      world: [{ type: "aws:iam/policy:Policy", inputs: { name: "taken" } }],
    },
    {
      title: "a path without its slashes",
      refused: { path: "phi/" },
      reason: "ValidationError: 'phi/' must begin and end with a slash",
      accepted: { path: "/phi/" },
    },
  ]);

  describeLimits("aws:iam/rolePolicy:RolePolicy", { name: "read", role: "app", policy: read }, [
    {
      title: "a second inline policy of one name",
      refused: { name: "taken" },
      reason: "EntityAlreadyExists: The role app already has an inline policy named taken.",
      accepted: { name: "taken", role: "other" },
      world: [{ type: "aws:iam/rolePolicy:RolePolicy", inputs: { name: "taken", role: "app", policy: read } }],
    },
  ]);

  describeLimits(ATTACHMENT, { role: "app", policyArn: POLICY_ARN }, [
    {
      title: "an eleventh attachment",
      refused: { role: "full" },
      reason: "LimitExceeded: Cannot exceed quota for PoliciesPerRole: 10",
      accepted: { role: "app" },
      world: Array.from({ length: 10 }, () => ({ type: ATTACHMENT, inputs: { role: "full" } })),
    },
    {
      title: "a policy by its name",
      refused: { policyArn: "ReadOnlyAccess" },
      reason: "ValidationError: 'ReadOnlyAccess' must be the ARN of a policy",
      accepted: { policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" },
    },
  ]);

  describeLimits(PROVIDER, { url: GITHUB, clientIdLists: ["sts.amazonaws.com"] }, [
    {
      title: "an issuer without https",
      refused: { url: "http://token.example.com" },
      reason: "InvalidInput: 'http://token.example.com' must begin with https://",
      accepted: { url: "https://token.example.com/path" },
    },
    {
      title: "a second provider for an issuer",
      refused: { url: GITHUB },
      reason: `EntityAlreadyExists: Provider with url ${GITHUB} already exists.`,
      accepted: { url: "https://token.example.com" },
      world: [{ type: PROVIDER, outputs: { url: "token.actions.githubusercontent.com" } }],
    },
    {
      title: "over 100 client ids",
      refused: { clientIdLists: Array.from({ length: 101 }, (_, index) => `client-${index}`) },
      reason: "LimitExceeded: 101 client ids given",
      accepted: { clientIdLists: Array.from({ length: 100 }, (_, index) => `client-${index}`) },
    },
    {
      title: "a client id over 255 characters",
      refused: { clientIdLists: ["x".repeat(256)] },
      property: "clientIdLists[0]",
      reason: "ValidationError: Value 'xxx",
      accepted: { clientIdLists: ["x".repeat(255)] },
    },
    {
      title: "a thumbprint that is none",
      refused: { thumbprintLists: ["x".repeat(40)] },
      property: "thumbprintLists[0]",
      reason: "ValidationError: 'xxx",
      accepted: { thumbprintLists: ["a".repeat(40)] },
    },
  ]);

  describeLimits("aws:iam/accountPasswordPolicy:AccountPasswordPolicy", { minimumPasswordLength: 14 }, [
    {
      title: "passwords under 6 characters",
      refused: { minimumPasswordLength: 5 },
      reason: "ValidationError: Value '5'",
      accepted: { minimumPasswordLength: 6 },
    },
    {
      title: "passwords of over 1095 days",
      refused: { maxPasswordAge: 1096 },
      reason: "ValidationError: Value '1096'",
      accepted: { maxPasswordAge: 1095 },
    },
    {
      title: "remembering over 24 passwords",
      refused: { passwordReusePrevention: 25 },
      reason: "ValidationError: Value '25'",
      accepted: { passwordReusePrevention: 24 },
    },
  ]);

  describeLimits("aws:iam/accountAlias:AccountAlias", { accountAlias: "phi-dev" }, [
    {
      title: "an alias with capitals",
      refused: { accountAlias: "Phi" },
      reason: "ValidationError: 'Phi' must be a DNS label",
      accepted: { accountAlias: "phi" },
    },
  ]);
});
