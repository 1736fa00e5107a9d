import { document } from "../policies/statement";
import { crossRegionInferenceDenied } from "./crossRegionInference";
import { GLOBAL_SERVICE_ACTIONS } from "./globalServices";
import { ACCOUNT_SAFEGUARDS } from "./safeguards";

/** The longest service control policy, in characters. https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html */
export const LONGEST_SERVICE_CONTROL_POLICY = 5120;

/** What a service control policy depends on. */
export interface ServiceControlPolicyArgs {
  /** AWS partition of the organisation. @default "aws" */
  readonly partition?: string;
  /** Every region that may hold a resource or a copy. */
  readonly allowedRegions: readonly string[];
}

/**
 * A service control policy for the organisational unit of the accounts with patient data: what nobody there can do, their
 * administrators and root users included (45 CFR 164.308(a)(1)(ii)(B), 164.312(a)(1); R-002-07). It grants nothing.
 *
 * It repeats what the permissions boundary says to the roles of the stack for everybody else in the account. It binds
 * neither service-linked roles nor the organisation's management account, so the foundation does not belong there.
 *
 * @throws Error when no region is allowed, or the document is longer than AWS accepts
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
 */
export function serviceControlPolicy({ partition = "aws", allowedRegions }: ServiceControlPolicyArgs): string {
  if (allowedRegions.length === 0) {
    throw new Error("A service control policy without an allowed region would deny everything.");
  }
  const text = document([
    {
      Sid: "DenyOtherRegions",
      Effect: "Deny",
      NotAction: GLOBAL_SERVICE_ACTIONS,
      Resource: "*",
      Condition: { StringNotEquals: { "aws:RequestedRegion": [...allowedRegions].sort() } },
    },
    crossRegionInferenceDenied(partition),
    ...ACCOUNT_SAFEGUARDS.map(
      ({ sid, actions }) => ({ Sid: sid, Effect: "Deny", Action: actions, Resource: "*" }) as const,
    ),
    {
      Sid: "DenyRootUser",
      Effect: "Deny",
      NotAction: ["iam:*", "s3:DeleteBucketPolicy", "s3:GetBucketPolicy", "s3:PutBucketPolicy", "sts:*"],
      Resource: "*",
      Condition: { ArnLike: { "aws:PrincipalArn": `arn:${partition}:iam::*:root` } },
    },
  ]);
  if (text.length > LONGEST_SERVICE_CONTROL_POLICY) {
    throw new Error(
      `The service control policy has ${text.length} characters; AWS accepts ${LONGEST_SERVICE_CONTROL_POLICY}.`,
    );
  }
  return text;
}
