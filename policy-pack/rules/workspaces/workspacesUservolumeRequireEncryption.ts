import { workspacesUservolumeRequireEncryption as control } from "../../controls/workspaces";
import { requireProperties } from "../../judge/requireProperties";

export const workspacesUservolumeRequireEncryption = requireProperties(control, [
  {
    types: ["aws:workspaces/workspace:Workspace"],
    path: "userVolumeEncryptionEnabled",
    accepts: { oneOf: [true] },
    weak: "keeps the volume unencrypted",
    absent: "and the default keeps the volume unencrypted",
  },
]);
