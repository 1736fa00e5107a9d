import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "workspaces-volume-require-customer-key": {
    type: "aws:workspaces/workspace:Workspace",
    props: {
      bundleId: "wsb-0a1b2c3d4",
      directoryId: "d-0a1b2c3d4e",
      userName: "nurse",
      rootVolumeEncryptionEnabled: true,
      userVolumeEncryptionEnabled: true,
    },
    mended: { volumeEncryptionKey: KEY },
  },
};
