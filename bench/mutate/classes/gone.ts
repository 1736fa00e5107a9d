import { look, lookString } from "../../../policy-pack/judge/look";
import { readDocument } from "../sdk/documents";
import type { Declared } from "../../../test/support/policyHarness";

/** Safeguards that AWS has in place by itself, or that only give: without the resource nothing is weaker. */
const safeWhenGone: readonly {
  readonly type: RegExp;
  readonly when: (resource: Declared, stack: readonly Declared[]) => boolean;
  readonly reason: string;
  readonly source: string;
}[] = [
  {
    type: /^aws:s3\/bucketOwnershipControls:/,
    when: ({ props }) => {
      const seen = lookString(props, "rule.objectOwnership");
      return seen.state === "known" && seen.value === "BucketOwnerEnforced";
    },
    reason: "a bucket has no access lists unless somebody asks for them",
    source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html",
  },
  {
    type: /^aws:secretsmanager\/secretRotation:/,
    when: ({ from = {} }) => (from["secretId"] ?? []).some((name) => /^aws:(rds|redshift|docdb)\//.test(name)),
    reason: "the service that made the secret rotates it every seven days",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html",
  },
  {
    type: /^aws:ec2\/flowLog:/,
    when: (resource, stack) =>
      stack.some((other) => other !== resource && other.type === resource.type && isOfSameNetwork(resource, other)),
    reason: "another log of the same network records the same traffic",
    source: "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html",
  },
  {
    type: /^aws:wafv2\/webAclAssociation:/,
    when: ({ from = {} }, stack) => (from["resourceArn"] ?? []).some((name) => isPrivate(name, stack)),
    reason: "nobody on the internet reaches what stands behind it",
    source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html",
  },
  {
    type: /^aws:(cloudwatch\/(logResourcePolicy|eventBusPolicy)|ecr\/repositoryPolicy):/,
    when: ({ props }) =>
      ["policyDocument", "policy"].some((name) => {
        const text = look(props, name);
        const document = text.state === "known" ? readDocument(text.value) : undefined;
        return document?.Statement.every(({ Effect }) => Effect === "Allow") === true;
      }),
    reason: "what only allows takes its rights with it",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html",
  },
];

export function isSafeWhenGone(resource: Declared, stack: readonly Declared[]): boolean {
  return safeWhenGone.some(({ type, when }) => type.test(resource.type) && when(resource, stack));
}

/** Whether two flow logs are of one VPC, by reference or by id, and the other records everything. */
function isOfSameNetwork(one: Declared, other: Declared): boolean {
  const named = ({ props, from = {} }: Declared): string => String(from["vpcId"]?.[0] ?? props["vpcId"] ?? "");
  return named(one) !== "" && named(one) === named(other) && other.props["trafficType"] === "ALL";
}

/** Whether a resource, or the API that it is a stage of, has an address inside of VPCs only. */
function isPrivate(name: string, stack: readonly Declared[]): boolean {
  const target = stack.find((resource) => resource.name === name);
  if (target === undefined) {
    return false;
  }
  const endpoints = look(target.props, "endpointConfiguration.types");
  const said = [look(target.props, "visibility"), endpoints].some(
    (seen) => seen.state === "known" && JSON.stringify(seen.value).includes("PRIVATE"),
  );
  const internal = look(target.props, "internal");
  const inside = internal.state === "known" && internal.value === true;
  return said || inside || (target.from?.["restApi"] ?? []).some((api) => isPrivate(api, stack));
}
