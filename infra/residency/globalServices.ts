/** Services that a denial of regions leaves out, and why. */
export interface GlobalService {
  readonly actions: readonly string[];
  readonly reason: string;
}

/**
 * Services with one endpoint for the whole partition, most of it in us-east-1: `aws:RequestedRegion` says nothing about where
 * their data is, and denying them would lock everyone out. None of them holds patient data.
 *
 * `kms` is not among them, although AWS's example lists it: its keys are regional.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html
 */
export const GLOBAL_SERVICES: readonly GlobalService[] = [
  { actions: ["iam:*", "sts:*"], reason: "identities of the account; credentials are asked for globally" },
  { actions: ["organizations:*", "account:*"], reason: "the organisation itself" },
  { actions: ["route53:*", "route53domains:*"], reason: "public names" },
  { actions: ["cloudfront:*"], reason: "settings of the distribution; it caches nothing here" },
  { actions: ["wafv2:*", "shield:*"], reason: "the web ACL of a distribution lives in us-east-1" },
  { actions: ["support:*", "trustedadvisor:*", "health:*"], reason: "AWS Support" },
  { actions: ["budgets:*", "ce:*", "cur:*"], reason: "billing" },
  { actions: ["artifact:*"], reason: "the business associate agreement" },
  { actions: ["s3:GetAccountPublicAccessBlock", "s3:ListAllMyBuckets"], reason: "lists of the whole account" },
];

/** Every action of `GLOBAL_SERVICES`, in order. */
export const GLOBAL_SERVICE_ACTIONS: readonly string[] = GLOBAL_SERVICES.flatMap(({ actions }) => actions);
