import type { Statement } from "../../judge/documents";
import { matchAction } from "../../judge/documents/evaluate";
import { namesData } from "./probes";

/**
 * Actions whose resource AWS lets a policy name, by service: those that read, write or delete data, hand out credentials,
 * manage rights, or end a safeguard. Left out on purpose: what has no resource to name (ecr:GetAuthorizationToken,
 * logs:DescribeLogGroups, secretsmanager:BatchGetSecretValue), what roles that AWS or its tools write have on `*` (ec2:DeleteNetworkInterface,
 * logs:PutLogEvents, logs:PutRetentionPolicy, cognito-identity:GetCredentialsForIdentity), and sns:Publish, since a
 * telephone number has no ARN.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const nameable: Readonly<Record<string, string>> = {
  "backup": "DeleteBackupVault PutBackupVaultAccessPolicy DeleteBackupVaultAccessPolicy StartRestoreJob",
  "cognito-idp": "AdminSetUserPassword AdminCreateUser AdminDeleteUser AdminAddUserToGroup",
  "connect": "GetFederationToken",
  "dynamodb":
    "BatchGetItem Query PartiQLSelect GetRecords PutItem UpdateItem DeleteItem BatchWriteItem DeleteTable DeleteBackup PutResourcePolicy",
  "ec2":
    "TerminateInstances StopInstances ModifyInstanceAttribute DeleteVolume DeleteSnapshot ModifySnapshotAttribute ModifyImageAttribute",
  "ecr": "PutImage BatchDeleteImage DeleteRepository SetRepositoryPolicy",
  "elasticfilesystem":
    "ClientMount ClientWrite ClientRootAccess DeleteFileSystem PutFileSystemPolicy DeleteFileSystemPolicy",
  "es": "ESHttpGet ESHttpPost ESHttpPut ESHttpDelete DeleteDomain",
  "firehose": "PutRecord PutRecordBatch DeleteDeliveryStream",
  "glue": "UpdateDevEndpoint UpdateJob DeleteTable PutResourcePolicy",
  "iam": [
    "CreateRole CreateUser CreatePolicy DeleteRole DeleteUser DeletePolicy DeleteRolePolicy DetachRolePolicy TagRole",
    "AttachGroupPolicy PutGroupPolicy AddUserToGroup UpdateLoginProfile UpdateAccessKey CreateServiceSpecificCredential",
    "ResetServiceSpecificCredential UploadSSHPublicKey DeactivateMFADevice PutRolePermissionsBoundary UpdateRole",
  ].join(" "),
  "kinesis": "GetRecords PutRecord PutRecords DeleteStream DecreaseStreamRetentionPeriod PutResourcePolicy",
  "kms":
    "Encrypt GenerateDataKey GenerateDataKeyWithoutPlaintext ReEncryptTo Sign GenerateMac DeleteImportedKeyMaterial DisableKeyRotation",
  "lambda":
    "InvokeFunction UpdateFunctionCode UpdateFunctionConfiguration DeleteFunction AddPermission CreateFunctionUrlConfig AddLayerVersionPermission",
  "logs": "DeleteLogStream DisassociateKmsKey DeleteSubscriptionFilter Unmask",
  "organizations": "AttachPolicy DetachPolicy DeletePolicy UpdatePolicy",
  "rds": [
    "DeleteDBInstance DeleteDBCluster ModifyDBInstance ModifyDBCluster DeleteDBSnapshot DeleteDBClusterSnapshot",
    "ModifyDBSnapshotAttribute ModifyDBClusterSnapshotAttribute StartExportTask",
  ].join(" "),
  "rds-data": "ExecuteStatement BatchExecuteStatement",
  "redshift": "GetClusterCredentials GetClusterCredentialsWithIAM DeleteCluster ModifyCluster AuthorizeSnapshotAccess",
  "s3": [
    "ListBucket GetObjectVersion DeleteBucket DeleteObjectVersion PutBucketAcl PutObjectAcl PutObjectVersionAcl",
    "PutEncryptionConfiguration PutBucketVersioning PutLifecycleConfiguration PutBucketLogging PutReplicationConfiguration",
    "PutBucketObjectLockConfiguration PutBucketOwnershipControls PutAccessPointPolicy RestoreObject",
  ].join(" "),
  "secretsmanager": "PutSecretValue UpdateSecret DeleteSecret RestoreSecret DeleteResourcePolicy",
  "sns": "AddPermission DeleteTopic SetTopicAttributes",
  "sqs": "SendMessage DeleteMessage PurgeQueue DeleteQueue AddPermission SetQueueAttributes",
  "ssm":
    "GetParametersByPath GetParameterHistory PutParameter DeleteParameter SendCommand StartSession StartAutomationExecution ModifyDocumentPermission",
  "sts": "GetFederationToken AssumeRoleWithSAML AssumeRoleWithWebIdentity",
};

const actions = Object.entries(nameable).flatMap(([service, names]) =>
  names.split(" ").map((name) => `${service}:${name}`),
);

const everywhere = /^(\*+|arn:[^:]*:[^:]*:\**:\**:\*+)$/;

/** The first of some actions that a statement allows on everything, though its resource can be named. */
export function unnamedAction(statement: Statement, concerns: (action: string) => boolean): string | undefined {
  const isWide =
    statement.resource?.negated === false && statement.resource.patterns.some((item) => everywhere.test(item));
  return isWide && !statement.action.negated
    ? actions.find(
        (action) =>
          concerns(action) && matchAction(statement.action, action) === "yes" && !namesData(statement, probeOf(action)),
      )
    : undefined;
}

/** The use of keys through a service counts as named by its own measure. */
const probeOf = (action: string): string => `arn:aws:${action.split(":")[0] ?? ""}:::unnamed`;
