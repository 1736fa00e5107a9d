import { type Cases } from "../case";
import { arn, KEY, SUBNETS } from "../values";

const windows = {
  subnetIds: SUBNETS.slice(0, 1),
  throughputCapacity: 32,
  storageCapacity: 100,
  activeDirectoryId: "d-0a1b2c3d4e",
};

export const cases: Cases = {
  "fsx-filesystem-require-audit": {
    type: "aws:fsx/windowsFileSystem:WindowsFileSystem",
    props: windows,
    mended: {
      auditLogConfiguration: {
        fileAccessAuditLogLevel: "SUCCESS_AND_FAILURE",
        fileShareAccessAuditLogLevel: "SUCCESS_AND_FAILURE",
        auditLogDestination: arn("logs", "log-group:/aws/fsx/records"),
      },
    },
  },
  "fsx-filesystem-require-customer-key": {
    type: "aws:fsx/windowsFileSystem:WindowsFileSystem",
    props: windows,
    mended: { kmsKeyId: KEY },
  },
};
