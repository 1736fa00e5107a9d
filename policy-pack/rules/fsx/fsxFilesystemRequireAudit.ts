import { fsxFilesystemRequireAudit as control } from "../../controls/serviceRecords";
import { requireProperties } from "../../judge/requireProperties";

export const fsxFilesystemRequireAudit = requireProperties(control, [
  {
    types: ["aws:fsx/windowsFileSystem:WindowsFileSystem"],
    path: "auditLogConfiguration.fileAccessAuditLogLevel",
    or: ["auditLogConfiguration.fileShareAccessAuditLogLevel"],
    accepts: { oneOf: ["SUCCESS_AND_FAILURE", "SUCCESS_ONLY"] },
    weak: "leaves out who opened which file",
    absent: "and the default records no access",
    patientData: true,
  },
]);
