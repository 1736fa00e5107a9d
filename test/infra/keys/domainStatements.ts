import { type KeyDomain } from "../../../infra/keys/keyDomains";

/** What the roles of AWS Backup do. */
const BY_AWS_BACKUP = ["BackupThroughServices", "BackupGrants", "RestoreThroughServices", "RestoreGrants"];

/** The Sids of each domain, in order: what a statement is for, told by its name. */
export const SIDS: Readonly<Record<KeyDomain, readonly string[]>> = {
  records: [
    "WriteThroughServices",
    "ReadThroughServices",
    "BackupThroughServices",
    "RestoreThroughServices",
    "ReadToClassify",
  ],
  database: ["GrantToAwsResources", ...BY_AWS_BACKUP],
  audit: [
    ...["WriteThroughServices", "ReadThroughServices", "ReportsThroughServices"],
    ...["EncryptTrails", "DecryptTrails", "EncryptLogGroups"],
    ...["EncryptConfiguration", "EncryptThreatFindings", "EncryptClassificationResults"],
  ],
  backups: [
    "WriteThroughServices",
    "ReadThroughServices",
    "DeployThroughServices",
    "GrantToAwsResources",
    ...BY_AWS_BACKUP,
  ],
  secrets: ["ReadThroughServices", "DeployThroughServices", "GrantToAwsResources", "RotationThroughServices"],
  cache: ["GrantToAwsResources"],
  volumes: ["UseThroughServices", "GrantToAwsResources"],
  alerts: ["PublishAlarms", "PublishEvents"],
  compute: ["ReadThroughServices", "DeployThroughServices", "GrantToAwsResources"],
  ai: [
    ...["ReadThroughServices", "DeployThroughServices", "GrantToAwsResources"],
    ...["EncryptInvocations", "EncryptLogGroups"],
  ],
  deidentified: [
    ...["WriteThroughServices", "ReadThroughServices", "DeployThroughServices", "GrantToAwsResources"],
    ...["NotebooksThroughServices", "NotebooksGrants", "ReadToClassify"],
  ],
  catalog: ["UseThroughServices", "GrantToAwsResources"],
  analytics: [
    ...["WriteThroughServices", "ReadThroughServices", "DeployThroughServices", "GrantToAwsResources"],
    "EncryptLogGroups",
  ],
};
