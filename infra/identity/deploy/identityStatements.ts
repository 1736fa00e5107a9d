import { type Naming } from "../../naming";
import { type Statement } from "../../policies/statement";
import { allow } from "./allow";

/** Services that the roles of the foundation are for, by the ends of the roles' names. */
const PASSED_TO: Readonly<Record<string, readonly string[]>> = {
  "apigateway.amazonaws.com": ["api-logs"],
  "backup.amazonaws.com": ["backup", "restore"],
  "bedrock.amazonaws.com": ["invocation-logs"],
  "cloudtrail.amazonaws.com": ["trail-logs"],
  "monitoring.rds.amazonaws.com": ["db-monitoring"],
  "sagemaker.amazonaws.com": ["notebooks"],
  "vpc-flow-logs.amazonaws.com": ["flow-logs"],
};

/** Services that make a role of their own in the account the first time that they are used. */
const LINKED_SERVICES = [
  "access-analyzer",
  "agentless.inspector2",
  "backup",
  "config",
  "config-conforms",
  "delivery.logs",
  "elasticache",
  "elasticloadbalancing",
  "guardduty",
  "inspector2",
  "macie",
  "malware-protection.guardduty",
  "ops.apigateway",
  "rds",
  "redshift",
  "reports.backup",
  "restore-testing.backup",
  "route53resolver",
  "sagemaker",
  "securityhub",
  "wafv2",
] as const;

/** Roles of the stack, always within its boundary, and passing them to the services that they are for. */
export function identityStatements(names: Naming): Statement[] {
  const roles = names.arn("iam", `role/${names.of("*")}`, "");
  const configRole = names.arn("iam", "role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig", "");
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
    ...Object.entries(PASSED_TO).map(([service, ends]) => passRoles(names, service, ends)),
    {
      // AWS Config records in its own role, which is handed over all the same.
      ...allow("PassConfigRole", ["iam:PassRole"], configRole),
      Condition: { StringEquals: { "iam:PassedToService": "config.amazonaws.com" } },
    },
    {
      ...allow("ServiceLinkedRoles", ["iam:CreateServiceLinkedRole"], names.arn("iam", "role/aws-service-role/*", "")),
      Condition: {
        StringEquals: { "iam:AWSServiceName": LINKED_SERVICES.map((service) => `${service}.amazonaws.com`) },
      },
    },
  ];
}

/** Handing these roles to this service, and to no other: a role passed to a service that runs code is a way to take it on. */
function passRoles(names: Naming, service: string, ends: readonly string[]): Statement {
  const [first = ""] = service.split(".");
  return {
    ...allow(
      `PassTo${first.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase())}`,
      ["iam:PassRole"],
      ends.map((end) => names.roleArn(end)),
    ),
    Condition: { StringEquals: { "iam:PassedToService": service } },
  };
}
