import { type Naming } from "../naming";
import { document, type Statement } from "../policies/statement";
import { crossRegionInferenceDenied } from "../residency/crossRegionInference";
import {
  BOUND_SERVICES,
  GLOBAL_ACTIONS,
  LOCK_ACTIONS,
  ROLE_ACTIONS,
  SAFEGUARD_ACTIONS,
  USER_ACTIONS,
} from "./boundaryActions";
import { roleArn } from "./roleNames";

/** Name of the permissions boundary of a stack. */
function boundaryName(names: Naming): string {
  return names.of("boundary");
}

/** ARN of the permissions boundary that every role of the stack carries; known before it exists. */
export function boundaryArn(names: Naming): string {
  return names.arn("iam", `policy/${boundaryName(names)}`, "");
}

/**
 * The permissions boundary of every role of the stack: what none of them can do, whatever its policies say (R-002-04,
 * R-002-07, R-004-09, R-004-22). It grants nothing by itself.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 *
 * @param allowedRegions the regions that may hold a resource or a copy
 */
export function boundary(names: Naming, allowedRegions: readonly string[]): string {
  const own = boundaryArn(names);
  const deny = { Effect: "Deny", Resource: "*" } as const;
  const statements: Statement[] = [
    {
      Sid: "OnlyTheseServices",
      Effect: "Allow",
      Action: BOUND_SERVICES.map((service) => `${service}:*`),
      Resource: "*",
    },
    {
      // An auditor has to see what is not there: its own policies only read, and are not cut to the list above.
      Sid: "AuditorsSeeEveryService",
      Effect: "Allow",
      Action: "*",
      Resource: "*",
      Condition: { ArnLike: { "aws:PrincipalArn": roleArn(names, "auditor") } },
    },
    { ...deny, Sid: "DenyUsersAndAccessKeys", Action: USER_ACTIONS },
    {
      Sid: "DenyOtherRegions",
      Effect: "Deny",
      NotAction: GLOBAL_ACTIONS,
      Resource: "*",
      Condition: { StringNotEquals: { "aws:RequestedRegion": allowedRegions } },
    },
    crossRegionInferenceDenied(names.partition),
    { ...deny, Sid: "DenyEndingSafeguards", Action: SAFEGUARD_ACTIONS },
    {
      ...deny,
      Sid: "DenyLiftingLocks",
      Action: LOCK_ACTIONS,
      Condition: { ArnNotLike: { "aws:PrincipalArn": roleArn(names, "break-glass") } },
    },
    {
      ...deny,
      Sid: "DenyRolesOutOfBounds",
      Action: ["iam:AttachRolePolicy", "iam:CreateRole", "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy"],
      Condition: { StringNotEquals: { "iam:PermissionsBoundary": own } },
    },
    { ...deny, Sid: "DenyLeavingTheBoundary", Action: "iam:DeleteRolePermissionsBoundary" },
    {
      Sid: "DenyChangingTheBoundary",
      Effect: "Deny",
      Action: ["iam:CreatePolicyVersion", "iam:DeletePolicy", "iam:DeletePolicyVersion", "iam:SetDefaultPolicyVersion"],
      Resource: own,
    },
    {
      Sid: "DenyChangingPrivilegedRoles",
      Effect: "Deny",
      Action: ROLE_ACTIONS,
      Resource: (["key-admin", "break-glass", "deploy"] as const).map((role) => roleArn(names, role)),
    },
  ];
  return document(statements, "managed");
}
