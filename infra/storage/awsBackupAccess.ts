import { type Naming } from "../naming";
import { type Statement } from "../policies/statement";

/** The roles in which AWS Backup works on a bucket, by ARN. */
export interface AwsBackupRoles {
  /** Takes backups. */
  readonly backup: string;
  /** Restores them. */
  readonly restore: string;
}

/**
 * What taking backups needs: reading, and telling AWS Backup of changes through EventBridge.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSBackupServiceRolePolicyForS3Backup.html
 */
const BACKUP_ACTIONS = [
  "s3:GetBucket*",
  "s3:GetInventoryConfiguration",
  "s3:GetObject*",
  "s3:ListBucket*",
  "s3:PutBucketNotification",
  "s3:PutInventoryConfiguration",
] as const;

/**
 * What restoring into the bucket needs. AWS's own policy also changes versioning, ownership and access control lists, for
 * buckets that a restore creates; here they stay as they are.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSBackupServiceRolePolicyForS3Restore.html
 */
const RESTORE_ACTIONS = [
  "s3:AbortMultipartUpload",
  "s3:DeleteObject",
  "s3:GetBucket*",
  "s3:GetObject*",
  "s3:ListBucket*",
  "s3:ListMultipartUploadParts",
  "s3:PutObject",
  "s3:PutObjectTagging",
] as const;

/** The roles that `Recovery` makes; known before they exist. */
export function awsBackupRoles(names: Naming): AwsBackupRoles {
  return { backup: names.roleArn("backup"), restore: names.roleArn("restore") };
}

/**
 * Denies the roles of AWS Backup whatever their work does not need. A bucket that leaves them out of its other denials is
 * therefore opened by exactly these actions, whatever policies AWS gives the roles.
 */
export function awsBackupLimited(bucketArn: string, roles: AwsBackupRoles): Statement[] {
  const but = (sid: string, actions: readonly string[], roleArn: string): Statement => ({
    Sid: sid,
    Effect: "Deny",
    Principal: "*",
    NotAction: actions,
    Resource: [bucketArn, `${bucketArn}/*`],
    Condition: { ArnLike: { "aws:PrincipalArn": roleArn } },
  });
  return [
    but("DenyBackupsAllElse", BACKUP_ACTIONS, roles.backup),
    but("DenyRestoresAllElse", RESTORE_ACTIONS, roles.restore),
  ];
}
