import { INSPECT_ACTIONS, MANAGE_ACTIONS, READ_ACTIONS } from "../keys/keyActions";
import { type Naming } from "../naming";
import { document } from "../policies/statement";
import { denyKeyUse, denyPatientData, denyPrompts, readMasterSecret, useKey } from "./statements";

/** Buckets of evidence, by their roles. */
const EVIDENCE_BUCKETS = ["trail", "access-logs", "edge-logs", "configuration", "findings", "backup-reports"] as const;

/**
 * Management of the keys of this stack, told by their aliases, and an explicit denial of their use (R-001-44, R-004-15).
 * Moving an alias is left to deployments: it decides which key the policies above mean.
 */
export function keyAdminPolicy(names: Naming): string {
  const notHere = ["kms:CreateAlias", "kms:DeleteAlias", "kms:ScheduleKeyDeletion", "kms:UpdateAlias"];
  return document(
    [
      {
        Sid: "ManageKeys",
        Effect: "Allow",
        Action: [...INSPECT_ACTIONS, ...MANAGE_ACTIONS.filter((action) => !notHere.includes(action))],
        Resource: names.arn("kms", "key/*"),
        Condition: { "ForAnyValue:StringLike": { "kms:ResourceAliases": names.keyAlias("*") } },
      },
      { Sid: "FindKeys", Effect: "Allow", Action: ["kms:ListAliases", "kms:ListKeys"], Resource: "*" },
      denyKeyUse(),
    ],
    "managed",
  );
}

/**
 * What an auditor may read beside AWS's `SecurityAudit`: trails, access logs, configuration histories, findings and log
 * groups of this stack, with queries on them; no patient data and no credentials (45 CFR 164.308(a)(1)(ii)(D), 164.312(b)).
 */
export function auditorPolicy(names: Naming): string {
  const buckets = EVIDENCE_BUCKETS.map((role) => names.bucketArn(role));
  const groups = [names.logGroup("*"), `/aws/rds/instance/${names.of("*")}`, `aws-waf-logs-${names.of("*")}`];
  return document(
    [
      { Sid: "ListLogs", Effect: "Allow", Action: ["s3:GetBucketLocation", "s3:ListBucket"], Resource: buckets },
      {
        Sid: "ReadLogs",
        Effect: "Allow",
        Action: ["s3:GetObject", "s3:GetObjectVersion"],
        Resource: buckets.map((bucket) => `${bucket}/*`),
      },
      useKey(names, "UseAuditKey", { domain: "audit", actions: READ_ACTIONS, through: ["s3", "logs"] }),
      {
        Sid: "QueryLogGroups",
        Effect: "Allow",
        Action: ["logs:FilterLogEvents", "logs:GetLogEvents", "logs:GetLogRecord", "logs:StartQuery"],
        Resource: groups.flatMap((group) => [names.logGroupArn(group), `${names.logGroupArn(group)}:*`]),
      },
      {
        Sid: "ReadQueryResults",
        Effect: "Allow",
        // These name a query and not a log group, so IAM knows no resource for them.
        Action: ["logs:DescribeQueries", "logs:GetQueryResults", "logs:StopQuery"],
        Resource: "*",
      },
      denyPatientData(names),
      denyPrompts(names),
    ],
    "managed",
  );
}

/**
 * Emergency access (45 CFR 164.312(a)(2)(ii)): read records, backups, logs and the master secret, and lift the governance
 * lock of log files. Taking the role on raises an alarm; it manages no key and changes no role. What it may restore stands in
 * `restorePolicy.ts`.
 */
export function breakGlassPolicy(names: Naming): string {
  const buckets = ["records", "backups", "trail"].map((role) => names.bucketArn(role));
  return document(
    [
      { Sid: "ListData", Effect: "Allow", Action: ["s3:ListBucket", "s3:ListBucketVersions"], Resource: buckets },
      {
        Sid: "ReadData",
        Effect: "Allow",
        Action: ["s3:GetObject", "s3:GetObjectVersion", "s3:RestoreObject"],
        Resource: buckets.map((bucket) => `${bucket}/*`),
      },
      {
        Sid: "LiftGovernanceLock",
        Effect: "Allow",
        Action: ["s3:BypassGovernanceRetention", "s3:PutObjectRetention"],
        Resource: `${names.bucketArn("trail")}/*`,
      },
      useKey(names, "UseRecordsKey", { domain: "records", actions: READ_ACTIONS, through: ["s3"] }),
      useKey(names, "UseBackupsKey", { domain: "backups", actions: READ_ACTIONS, through: ["s3"] }),
      useKey(names, "UseAuditKey", { domain: "audit", actions: READ_ACTIONS, through: ["s3", "logs"] }),
      useKey(names, "UseSecretsKey", { domain: "secrets", actions: READ_ACTIONS, through: ["secretsmanager"] }),
      readMasterSecret(names),
    ],
    "managed",
  );
}
