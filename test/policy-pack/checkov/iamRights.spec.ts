import { allow, held, inline, policy } from "./iamForms";
import { tellApart } from "./tellApart";

describe("Checkov's checks of rights on whatever there is: failing and passing forms are told apart", () => {
  for (const [ids, what, bad] of [
    [
      ["CKV_AWS_355", "CKV_AWS_356"],
      "no wildcard for the resource of what can be named",
      [
        "s3:GetObject s3:*Object dynamodb:GetItem kms:Decrypt kms:Encrypt secretsmanager:GetSecretValue",
        "sqs:SendMessage lambda:InvokeFunction ec2:TerminateInstances rds:DeleteDBInstance",
        "ssm:StartSession s3:ListBucket",
      ].join(" "),
    ],
    [
      ["CKV_AWS_107", "CKV_AWS_287"],
      "no exposure of credentials",
      [
        "iam:CreateAccessKey iam:CreateLoginProfile iam:UpdateAccessKey",
        "iam:CreateServiceSpecificCredential iam:ResetServiceSpecificCredential rds-db:connect",
        "redshift:GetClusterCredentials sts:AssumeRole sts:GetFederationToken",
      ].join(" "),
    ],
    [
      ["CKV_AWS_108", "CKV_AWS_288"],
      "no way out for data",
      [
        "s3:GetObject ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath",
        "secretsmanager:GetSecretValue s3:Get*",
      ].join(" "),
    ],
    [
      ["CKV_AWS_109", "CKV_AWS_289"],
      "no management of permissions without limits",
      [
        "iam:AttachRolePolicy iam:PutRolePolicy iam:CreateRole iam:DeleteRolePolicy s3:PutBucketPolicy",
        "s3:PutBucketAcl s3:PutObjectAcl kms:PutKeyPolicy kms:CreateGrant lambda:AddPermission",
        "sns:AddPermission sqs:SetQueueAttributes sqs:AddPermission ecr:SetRepositoryPolicy",
        "secretsmanager:PutResourcePolicy ec2:ModifySnapshotAttribute rds:ModifyDBSnapshotAttribute",
        "ssm:ModifyDocumentPermission backup:PutBackupVaultAccessPolicy organizations:AttachPolicy",
      ].join(" "),
    ],
    [
      ["CKV_AWS_110", "CKV_AWS_286"],
      "no climbing of privileges",
      [
        "iam:CreatePolicyVersion iam:SetDefaultPolicyVersion iam:PassRole iam:CreateAccessKey",
        "iam:CreateLoginProfile iam:UpdateLoginProfile iam:AttachUserPolicy iam:AttachGroupPolicy",
        "iam:AttachRolePolicy iam:PutUserPolicy iam:PutGroupPolicy iam:PutRolePolicy iam:AddUserToGroup",
        "iam:UpdateAssumeRolePolicy lambda:UpdateFunctionCode glue:UpdateDevEndpoint",
      ].join(" "),
    ],
    [
      ["CKV_AWS_111", "CKV_AWS_290"],
      "no writing without limits",
      [
        "s3:PutObject s3:DeleteObject s3:DeleteBucket dynamodb:PutItem dynamodb:DeleteItem",
        "dynamodb:UpdateItem dynamodb:DeleteTable sqs:SendMessage sqs:DeleteMessage kinesis:PutRecord",
        "lambda:InvokeFunction lambda:UpdateFunctionCode lambda:DeleteFunction ec2:TerminateInstances",
        "ec2:DeleteVolume ec2:DeleteSnapshot rds:DeleteDBInstance rds:ModifyDBInstance",
        "rds:DeleteDBSnapshot secretsmanager:PutSecretValue secretsmanager:DeleteSecret ssm:PutParameter",
        "ssm:SendCommand ssm:StartSession kms:ScheduleKeyDeletion logs:DeleteLogGroup ecr:PutImage",
        "cloudtrail:StopLogging iam:CreateUser iam:DeleteRole elasticfilesystem:DeleteFileSystem",
        "s3:*Object",
      ].join(" "),
    ],
  ] as const) {
    for (const id of ids) {
      tellApart(
        bad.split(" ").map((action) => ({
          id,
          what: `${what}: ${action}`,
          good: [
            policy(allow(action, "arn:aws:x:us-east-1:111122223333:named")),
            policy(allow("ec2:DescribeInstances logs:DescribeLogGroups")),
          ],
          bad: [
            ...held(allow(action)),
            policy(allow([action], ["*"])),
            inline(allow(["logs:DescribeLogGroups", action])),
          ],
        })),
      );
    }
  }
});
