import * as backup from "@pulumi/aws/backup";
import * as efs from "@pulumi/aws/efs";
import * as fsx from "@pulumi/aws/fsx";
import { records, west } from "./keys";
import { dataGroup, privateSubnets } from "./network";
import { arn, document, phi, platformKeyArn, region, roleArn } from "./shared";

// EFS.
export const files = new efs.FileSystem("files", {
  creationToken: "files",
  encrypted: true,
  kmsKeyId: records.arn,
  throughputMode: "elastic",
  lifecyclePolicies: [{ transitionToIa: "AFTER_30_DAYS" }],
  tags: phi,
});
new efs.FileSystemPolicy("files", {
  fileSystemId: files.id,
  policy: document(
    {
      Effect: "Deny",
      Principal: { AWS: "*" },
      Action: "*",
      Resource: "*",
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    },
    {
      Effect: "Allow",
      Principal: { AWS: roleArn("records-app") },
      Action: ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"],
      Resource: "*",
      Condition: { Bool: { "elasticfilesystem:AccessedViaMountTarget": "true" } },
    },
  ),
});
new efs.BackupPolicy("files", { fileSystemId: files.id, backupPolicy: { status: "ENABLED" } });
privateSubnets.forEach(
  (subnetId, index) =>
    new efs.MountTarget(`files-${index}`, { fileSystemId: files.id, subnetId, securityGroups: [dataGroup.id] }),
);
new efs.AccessPoint("files", {
  fileSystemId: files.id,
  posixUser: { uid: 1000, gid: 1000 },
  rootDirectory: { path: "/records", creationInfo: { ownerUid: 1000, ownerGid: 1000, permissions: "750" } },
});
new efs.ReplicationConfiguration("files", {
  sourceFileSystemId: files.id,
  destination: { region: "us-west-2", kmsKeyId: west.arn },
});

// FSx.
new fsx.WindowsFileSystem("desktops", {
  storageCapacity: 300,
  throughputCapacity: 32,
  subnetIds: privateSubnets.slice(0, 2),
  preferredSubnetId: privateSubnets[0]!,
  deploymentType: "MULTI_AZ_1",
  securityGroupIds: [dataGroup.id],
  kmsKeyId: records.arn,
  activeDirectoryId: "d-0123456789",
  automaticBackupRetentionDays: 35,
  copyTagsToBackups: true,
  auditLogConfiguration: {
    fileAccessAuditLogLevel: "SUCCESS_AND_FAILURE",
    fileShareAccessAuditLogLevel: "SUCCESS_AND_FAILURE",
    auditLogDestination: arn("logs", "log-group:/aws/fsx/desktops"),
  },
});
new fsx.OntapFileSystem("archive", {
  storageCapacity: 1024,
  throughputCapacity: 128,
  subnetIds: privateSubnets.slice(0, 2),
  preferredSubnetId: privateSubnets[0]!,
  deploymentType: "MULTI_AZ_1",
  securityGroupIds: [dataGroup.id],
  kmsKeyId: platformKeyArn,
  automaticBackupRetentionDays: 35,
});
new fsx.OpenZfsFileSystem("scratchpad", {
  storageCapacity: 64,
  subnetIds: [privateSubnets[0]!],
  deploymentType: "SINGLE_AZ_2",
  throughputCapacity: 160,
  securityGroupIds: [dataGroup.id],
  kmsKeyId: records.arn,
  automaticBackupRetentionDays: 35,
  copyTagsToBackups: true,
});
new fsx.LustreFileSystem("genomics", {
  storageCapacity: 1200,
  subnetIds: privateSubnets[0]!,
  deploymentType: "PERSISTENT_2",
  perUnitStorageThroughput: 125,
  securityGroupIds: [dataGroup.id],
  kmsKeyId: records.arn,
  automaticBackupRetentionDays: 35,
});

// Backups, locked, with a copy elsewhere.
const vault = new backup.Vault("main", { name: "main", kmsKeyArn: records.arn });
const farVault = new backup.Vault("far", { region: "us-west-2", name: "far", kmsKeyArn: west.arn });
for (const [name, one] of Object.entries({ main: vault, far: farVault })) {
  const place = name === "far" ? "us-west-2" : region;
  new backup.VaultLockConfiguration(name, {
    region: place,
    backupVaultName: one.name,
    minRetentionDays: 35,
    maxRetentionDays: 3650,
    changeableForDays: 3,
  });
  new backup.VaultPolicy(name, {
    region: place,
    backupVaultName: one.name,
    policy: document({
      Effect: "Deny",
      Principal: "*",
      Action: [
        "backup:DeleteRecoveryPoint",
        "backup:UpdateRecoveryPointLifecycle",
        "backup:PutBackupVaultAccessPolicy",
      ],
      Resource: "*",
    }),
  });
}
const plan = new backup.Plan("daily", {
  name: "daily",
  rules: [
    {
      ruleName: "daily",
      targetVaultName: vault.name,
      schedule: "cron(0 5 ? * * *)",
      enableContinuousBackup: true,
      lifecycle: { deleteAfter: 35 },
      copyActions: [{ destinationVaultArn: farVault.arn, lifecycle: { deleteAfter: 90 } }],
    },
    {
      ruleName: "yearly",
      targetVaultName: vault.name,
      schedule: "cron(0 5 1 1 ? *)",
      lifecycle: { coldStorageAfter: 30, deleteAfter: 2557 },
    },
  ],
});
new backup.Selection("tagged", {
  name: "tagged",
  planId: plan.id,
  iamRoleArn: roleArn("backup"),
  selectionTags: [{ type: "STRINGEQUALS", key: "DataClassification", value: "PHI" }],
});
new backup.RegionSettings("all", {
  resourceTypeOptInPreference: { DynamoDB: true, EBS: true, EC2: true, EFS: true, RDS: true, S3: true, FSx: true },
});
new backup.LogicallyAirGappedVault("last", {
  name: "last",
  minRetentionDays: 35,
  maxRetentionDays: 2557,
  encryptionKeyArn: records.arn,
});
new backup.ReportPlan("jobs", {
  name: "jobs",
  reportDeliveryChannel: { s3BucketName: "estate-results", formats: ["CSV"] },
  reportSetting: { reportTemplate: "BACKUP_JOB_REPORT" },
});
