import { efsFilesystemRequireZones as control } from "../../controls/efsAccess";
import { requireProperties } from "../../judge/requireProperties";

export const efsFilesystemRequireZones = requireProperties(control, [
  {
    types: ["aws:efs/fileSystem:FileSystem"],
    path: "availabilityZoneName",
    accepts: "left out",
    weak: "keeps the data in one zone",
  },
  {
    types: ["aws:fsx/windowsFileSystem:WindowsFileSystem"],
    path: "deploymentType",
    accepts: { oneOf: ["MULTI_AZ_1"] },
    weak: "keeps the data in one zone",
    absent: "and the default keeps the data in one zone",
  },
  {
    types: ["aws:fsx/ontapFileSystem:OntapFileSystem", "aws:fsx/openZfsFileSystem:OpenZfsFileSystem"],
    path: "deploymentType",
    accepts: { matches: /^MULTI_AZ_/ },
    weak: "keeps the data in one zone",
  },
  {
    types: [
      "aws:fsx/windowsFileSystem:WindowsFileSystem",
      "aws:fsx/openZfsFileSystem:OpenZfsFileSystem",
      "aws:fsx/lustreFileSystem:LustreFileSystem",
    ],
    path: "copyTagsToBackups",
    accepts: "given",
    weak: "",
    absent: "so backups lack the tags that plans go by",
  },
  {
    types: ["aws:fsx/openZfsFileSystem:OpenZfsFileSystem"],
    path: "copyTagsToVolumes",
    accepts: { oneOf: [true] },
    weak: "makes volumes without the tags that plans go by",
    absent: "so volumes lack the tags that plans go by",
  },
]);
