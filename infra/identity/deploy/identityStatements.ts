import { type Naming } from "../../naming";
import { type Statement } from "../../policies/statement";
import { allow } from "./allow";

/** Roles of the stack, always within its boundary, and passing them to the services that they are for. */
export function identityStatements(names: Naming): Statement[] {
  const roles = names.arn("iam", `role/${names.of("*")}`, "");
  return [
    allow("Inspect", ["iam:Get*", "iam:List*"], "*"),
    // Settings of the account, of which there is one each; the boundary keeps them from being switched off.
    allow(
      "AccountDefaults",
      [
        "ec2:EnableEbsEncryptionByDefault",
        "ec2:EnableSnapshotBlockPublicAccess",
        "ec2:ModifyEbsDefaultKmsKeyId",
        "ec2:ModifyInstanceMetadataDefaults",
        "iam:UpdateAccountPasswordPolicy",
      ],
      "*",
    ),
    allow(
      "Roles",
      [
        "AttachRolePolicy",
        "CreateRole",
        "DeleteRole",
        "DeleteRolePolicy",
        "DetachRolePolicy",
        "PutRolePermissionsBoundary",
        "PutRolePolicy",
        "TagRole",
        "UntagRole",
        "UpdateAssumeRolePolicy",
        "UpdateRole*",
      ].map((what) => `iam:${what}`),
      roles,
    ),
    allow(
      "Policies",
      ["CreatePolicy*", "DeletePolicy*", "SetDefaultPolicyVersion", "TagPolicy", "UntagPolicy"].map(
        (what) => `iam:${what}`,
      ),
      names.arn("iam", `policy/${names.of("*")}`, ""),
    ),
    {
      ...allow("PassRoles", ["iam:PassRole"], roles),
      Condition: {
        StringEquals: {
          "iam:PassedToService": [
            "cloudtrail.amazonaws.com",
            "monitoring.rds.amazonaws.com",
            "vpc-flow-logs.amazonaws.com",
          ],
        },
      },
    },
    {
      ...allow("ServiceLinkedRoles", ["iam:CreateServiceLinkedRole"], names.arn("iam", "role/aws-service-role/*", "")),
      Condition: {
        StringEquals: {
          "iam:AWSServiceName": [
            "elasticache.amazonaws.com",
            "elasticloadbalancing.amazonaws.com",
            "rds.amazonaws.com",
            "wafv2.amazonaws.com",
          ],
        },
      },
    },
  ];
}
