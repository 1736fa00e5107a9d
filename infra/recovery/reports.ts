import * as backup from "@pulumi/aws/backup";
import type * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { document } from "../policies/statement";
import { tlsOnly } from "../policies/tlsOnly";
import {
  aclsDenied,
  deny,
  everyoneBut,
  type EvidencePeople,
  foreignAccountsDenied,
  managementLimited,
  readingLimited,
} from "../storage/bucketPolicies";
import { expireLogs, LOG_RETENTION_DAYS } from "../storage/retention";
import { secureBucket } from "../storage/secureBucket";
import { reportsRoleArn } from "./reportsRole";

/** What AWS reports every day: what was backed up, copied and restored. */
const TEMPLATES = ["BACKUP_JOB_REPORT", "COPY_JOB_REPORT", "RESTORE_JOB_REPORT"] as const;

/** Arguments of `backupReports`. */
export interface BackupReportsArgs extends EvidencePeople {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** The audit key. */
  readonly auditKeyArn: pulumi.Input<string>;
  readonly accessLogBucketName: pulumi.Input<string>;
}

/**
 * Daily reports on backups, copies and restores, in a bucket of evidence of their own (R-002-19, R-003-24; 45 CFR
 * 164.308(a)(7)(ii)(D), 164.316(b)(1)).
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/create-report-plan-api.html
 */
export function backupReports(name: string, args: BackupReportsArgs, opts: pulumi.CustomResourceOptions): void {
  const { names } = args;
  const bucket = secureBucket(
    name,
    {
      bucketName: names.bucket("backup-reports"),
      holdsPhi: args.holdsPhi,
      tags: names.tags("backup-reports", "audit"),
      encryption: { algorithm: "aws:kms", keyArn: args.auditKeyArn, bucketKey: true },
      policy: reportBucketPolicy(names, args),
      lifecycleRules: expireLogs(LOG_RETENTION_DAYS),
      accessLogs: { bucketName: args.accessLogBucketName, prefix: "backup-reports" },
    },
    opts,
  );
  for (const reportTemplate of TEMPLATES) {
    const role = reportTemplate.toLowerCase();
    new backup.ReportPlan(
      `${name}-${role}`,
      {
        // AWS allows letters, digits and `_` here.
        name: `${names.prefix}-${role}`.replace(/-/g, "_"),
        description: `Evidence: ${role.replace(/_/g, " ")}`,
        reportDeliveryChannel: { s3BucketName: bucket.ready, s3KeyPrefix: role, formats: ["CSV", "JSON"] },
        reportSetting: { reportTemplate },
        tags: names.tags("backup-reports", "audit"),
      },
      opts,
    );
  }
}

/** Policy of the bucket: AWS Backup's own role adds reports and nobody else does; only those who audit read them. */
export function reportBucketPolicy(names: Naming, people: EvidencePeople): string {
  const bucketArn = names.bucketArn("backup-reports");
  const { readers, administrators, breakGlass } = people;
  const reporter = { ArnLike: { "aws:PrincipalArn": reportsRoleArn(names) } };
  return document(
    [
      ...tlsOnly(bucketArn),
      foreignAccountsDenied(names, bucketArn),
      ...aclsDenied(bucketArn),
      deny("DenyPlantedReports", "s3:PutObject", `${bucketArn}/*`, everyoneBut([reportsRoleArn(names)])),
      deny("DenyTampering", ["s3:DeleteObject", "s3:DeleteObjectVersion"], `${bucketArn}/*`, {
        ArnNotLike: { "aws:PrincipalArn": breakGlass },
      }),
      ...readingLimited(bucketArn, [...readers, breakGlass], administrators),
      managementLimited(bucketArn, [...administrators, breakGlass]),
      {
        // By the account and not by the role: S3 refuses a policy that names a role which does not exist yet.
        Sid: "DeliverReports",
        Effect: "Allow",
        Principal: { AWS: names.accountArn() },
        Action: "s3:PutObject",
        Resource: `${bucketArn}/*`,
        Condition: reporter,
      },
    ],
    "bucket",
  );
}
