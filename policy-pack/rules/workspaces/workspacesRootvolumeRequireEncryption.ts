import { workspacesRootvolumeRequireEncryption as control } from "../../controls/workspaces";
import { requireProperties } from "../../judge/requireProperties";

export const workspacesRootvolumeRequireEncryption = requireProperties(control, [
  {
    types: ["aws:workspaces/workspace:Workspace"],
    path: "rootVolumeEncryptionEnabled",
    accepts: { oneOf: [true] },
    weak: "keeps the volume unencrypted",
    absent: "and the default keeps the volume unencrypted",
  },
]);
