import { efsFilesystemRequirePolicy as control } from "../../controls/efsAccess";
import { requireAttached } from "../../judge/attached";

export const efsFilesystemRequirePolicy = requireAttached(control, [
  {
    targets: ["aws:efs/fileSystem:FileSystem"],
    names: ["id"],
    by: { "aws:efs/fileSystemPolicy:FileSystemPolicy": "fileSystemId" },
    missing: "has no policy in this stack, so clients may mount it without TLS and without a name",
  },
]);
