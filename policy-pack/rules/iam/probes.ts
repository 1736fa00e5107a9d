import type { ConditionEntry, Statement } from "../../judge/documents";

/** Actions on what nobody named: the resource is one that no policy can mean unless it means all of them. */
export const probes: readonly (readonly [actions: readonly string[], resource: string])[] = [
  [
    [
      ...["kms:Decrypt", "kms:ReEncryptFrom", "kms:PutKeyPolicy", "kms:CreateGrant", "kms:ScheduleKeyDeletion"],
      "kms:DisableKey",
    ],
    "arn:aws:kms:us-east-1:000000000000:key/unnamed",
  ],
  [
    ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:BypassGovernanceRetention", "s3:PutObjectRetention"],
    "arn:aws:s3:::unnamed/unnamed",
  ],
  [["s3:PutBucketPolicy", "s3:DeleteBucketPolicy", "s3:PutBucketPublicAccessBlock"], "arn:aws:s3:::unnamed"],
  [
    ["secretsmanager:GetSecretValue", "secretsmanager:PutResourcePolicy"],
    "arn:aws:secretsmanager:us-east-1:000000000000:secret:unnamed",
  ],
  [["ssm:GetParameter", "ssm:GetParameters"], "arn:aws:ssm:us-east-1:000000000000:parameter/unnamed"],
  [["dynamodb:GetItem", "dynamodb:Scan"], "arn:aws:dynamodb:us-east-1:000000000000:table/unnamed"],
  [["rds-db:connect"], "arn:aws:rds-db:us-east-1:000000000000:dbuser:db-UNNAMED/unnamed"],
  [["sqs:ReceiveMessage"], "arn:aws:sqs:us-east-1:000000000000:unnamed"],
  [["cloudtrail:StopLogging", "cloudtrail:DeleteTrail"], "arn:aws:cloudtrail:us-east-1:000000000000:trail/unnamed"],
  [["logs:DeleteLogGroup"], "arn:aws:logs:us-east-1:000000000000:log-group:unnamed"],
  [["backup:DeleteRecoveryPoint"], "arn:aws:backup:us-east-1:000000000000:recovery-point:unnamed"],
  [["aws-marketplace:Subscribe"], "arn:aws:aws-marketplace:us-east-1:000000000000:unnamed"],
  [
    [
      ...["iam:PassRole", "iam:AttachRolePolicy", "iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy"],
      ...["iam:DeleteRolePermissionsBoundary", "sts:AssumeRole"],
    ],
    "arn:aws:iam::000000000000:role/unnamed",
  ],
  [
    ["iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:AttachUserPolicy", "iam:PutUserPolicy"],
    "arn:aws:iam::000000000000:user/unnamed",
  ],
  [["iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion"], "arn:aws:iam::000000000000:policy/unnamed"],
];

/** Keys that say something of the connection, the time or the way, and nothing of what is reached. */
const beside =
  /^aws:(securetransport|currenttime|epochtime|tokenissuetime|useragent|referer|requestedregion|multifactorauth\w+)$/;

/** Keys of KMS that say how a key is used and not which. */
const besideKeys = /^(kms:(viaservice|calleraccount|grantisforawsresource)|aws:principal\w+)$/;

/** To which service a role is passed says nothing of which role it is. */
const besideRoles = "iam:passedtoservice";

/**
 * Whether some condition of a statement narrows what it reaches, beyond any value and any request without the key. Keys of
 * one named account that are used through services only count as named: the right to the data, which the service checks,
 * and the key's own policy decide which.
 */
export function namesData({ conditions, resource: reached }: Statement, resource: string): boolean {
  const ofOneAccount = reached?.patterns.every((pattern) => /^arn:[^:]+:kms:[^:]*:\d{12}:/.test(pattern)) === true;
  if (ofOneAccount && conditions.some((entry) => demands(entry) && entry.key === "kms:viaservice")) {
    return true;
  }
  return conditions.some(
    (entry) =>
      demands(entry) &&
      !beside.test(entry.key) &&
      entry.key !== besideRoles &&
      !(resource.includes(":kms:") && besideKeys.test(entry.key)),
  );
}

function demands({ operator, values }: ConditionEntry): boolean {
  return !operator.ifExists && operator.quantifier !== "all" && !values.every((value) => /^[*?]*$/.test(value));
}
