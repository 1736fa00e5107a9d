import { efsFilesystemRequireBackups as control } from "../../controls/efsSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const efsFilesystemRequireBackups = requireProperties(control, [
  {
    types: ["aws:efs/backupPolicy:BackupPolicy"],
    path: "backupPolicy.status",
    accepts: { oneOf: ["ENABLED"] },
    weak: "switches automatic backups off",
  },
  {
    types: [
      "aws:fsx/windowsFileSystem:WindowsFileSystem",
      "aws:fsx/ontapFileSystem:OntapFileSystem",
      "aws:fsx/openZfsFileSystem:OpenZfsFileSystem",
      "aws:fsx/lustreFileSystem:LustreFileSystem",
    ],
    path: "automaticBackupRetentionDays",
    accepts: { atLeast: 1 },
    weak: "switches automatic backups off",
  },
  {
    types: [
      "aws:fsx/ontapFileSystem:OntapFileSystem",
      "aws:fsx/openZfsFileSystem:OpenZfsFileSystem",
      "aws:fsx/lustreFileSystem:LustreFileSystem",
    ],
    path: "automaticBackupRetentionDays",
    accepts: "given",
    weak: "",
    absent: "and the default makes no backup at the time that dailyAutomaticBackupStartTime names",
    when: [{ path: "dailyAutomaticBackupStartTime", is: "given" }],
  },
  {
    types: [
      "aws:fsx/windowsFileSystem:WindowsFileSystem",
      "aws:fsx/openZfsFileSystem:OpenZfsFileSystem",
      "aws:fsx/lustreFileSystem:LustreFileSystem",
    ],
    path: "copyTagsToBackups",
    accepts: { oneOf: [true] },
    weak: "makes backups without the tags that plans go by",
  },
  {
    types: ["aws:fsx/windowsFileSystem:WindowsFileSystem", "aws:fsx/openZfsFileSystem:OpenZfsFileSystem"],
    path: "skipFinalBackup",
    accepts: { oneOf: [false] },
    weak: "deletes the file system without a last backup",
    patientData: true,
  },
]);
