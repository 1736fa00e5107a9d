import { type Naming } from "../naming";
import { document, type Condition, type Statement } from "../policies/statement";
import { AWS_OWNED_BUCKETS } from "./awsOwnedBuckets";

/**
 * The policy of a VPC endpoint, a known string: principals of this account reach resources of this account, and nobody
 * reaches anything else. Credentials of another account that were carried into the network open nothing, and data
 * cannot leave for a bucket, key or log group elsewhere (45 CFR 164.312(a)(1), 164.312(e)(1)).
 *
 * What AWS itself owns and a workload needs is allowed in statements of its own, each with its exact resource, for the
 * services in {@link EXCEPTIONS}. Requests that an AWS service has signed (`aws:PrincipalIsAWSService`) are not let
 * through: nothing in this foundation sends any from inside the network.
 *
 * @param service the service part of the endpoint's name, with or without `-fips`: `s3`, `kms`, `ecr.api` …
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export function endpointPolicy(names: Naming, service: string): string {
  const exceptions = EXCEPTIONS[service.replace(/-fips$/, "")]?.(names) ?? [];
  return document([ownAccount(names), ...exceptions]);
}

/** Action and resource are everything, because the endpoint reaches no other service; the condition limits both ends. */
function ownAccount(names: Naming): Statement {
  return {
    Sid: "OwnPrincipalsReachOwnResources",
    Effect: "Allow",
    Principal: "*",
    Action: "*",
    Resource: "*",
    Condition: {
      StringEquals: { "aws:PrincipalAccount": names.accountId, "aws:ResourceAccount": names.accountId },
    },
  };
}

/** Statements beyond the account's own, by service. */
const EXCEPTIONS: Readonly<Record<string, (names: Naming) => Statement[]>> = {
  "s3": (names) => [
    {
      Sid: "ReadBucketsOwnedByAws",
      Effect: "Allow",
      Principal: "*",
      Action: "s3:GetObject",
      Resource: AWS_OWNED_BUCKETS.map((bucket) => `arn:${names.partition}:s3:::${bucket.nameIn(names.region)}/*`),
    },
  ],
  // A web identity or SAML user has no account yet; the role it asks for must be one of this account.
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
  "sts": (names) => [
    {
      Sid: "FederatedUsersAssumeOwnRoles",
      Effect: "Allow",
      Principal: "*",
      Action: ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"],
      Resource: names.arn("iam", "role/*", ""),
    },
  ],
  // Public parameters and documents have no account in their ARN.
  // https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters.html
  "ssm": (names) => [
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
      Resource: [ofAws(names, "ssm", "parameter/aws/*"), ofAws(names, "ssm", "document/*")],
      Condition: ownPrincipals(names),
    },
  ],
  // Foundation models have no account in their ARN; the region is this one, so that prompts do not leave it.
  // https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html
  "bedrock-runtime": (names) => [
    {
      Sid: "InvokeFoundationModels",
      Effect: "Allow",
      Principal: "*",
      Action: ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
      Resource: ofAws(names, "bedrock", "foundation-model/*"),
      Condition: ownPrincipals(names),
    },
  ],
};

function ownPrincipals(names: Naming): Condition {
  return { StringEquals: { "aws:PrincipalAccount": names.accountId } };
}

/** ARN of a resource that AWS offers to every account: its account part is empty. */
function ofAws(names: Naming, service: string, resource: string): string {
  return `arn:${names.partition}:${service}:${names.region}::${resource}`;
}
