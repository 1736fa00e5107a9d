import { efsFilesystemRequireEncryption as control } from "../../controls/efs";
import { requireProperties } from "../../judge/requireProperties";

export const efsFilesystemRequireEncryption = requireProperties(control, [
  {
    types: ["aws:efs/fileSystem:FileSystem"],
    path: "encrypted",
    accepts: { oneOf: [true] },
    weak: "keeps files unencrypted",
    absent: "and the default keeps files unencrypted",
  },
]);
