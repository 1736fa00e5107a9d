import { type Naming } from "../naming";

/**
 * ARN of the service-linked role in which AWS Backup delivers reports.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/using-service-linked-roles-AWSServiceRoleForBackupReports.html
 */
export function reportsRoleArn(names: Naming): string {
  const path = "role/aws-service-role/reports.backup.amazonaws.com/AWSServiceRoleForBackupReports";
  return names.arn("iam", path, "");
}
