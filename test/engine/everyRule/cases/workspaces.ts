import { type Cases } from "../case";
import { KEY } from "../values";

const desk = { bundleId: "wsb-0a1b2c3d4", directoryId: "d-0a1b2c3d4e", userName: "nurse" };

export const cases: Cases = {
  "workspaces-rootvolume-require-encryption": {
    type: "aws:workspaces/workspace:Workspace",
    props: { ...desk, rootVolumeEncryptionEnabled: false },
    mended: { rootVolumeEncryptionEnabled: true },
  },
  "workspaces-uservolume-require-encryption": {
    type: "aws:workspaces/workspace:Workspace",
    props: { ...desk, userVolumeEncryptionEnabled: false },
    mended: { userVolumeEncryptionEnabled: true },
  },
  "workspaces-volume-require-customer-key": {
    type: "aws:workspaces/workspace:Workspace",
    props: { ...desk, rootVolumeEncryptionEnabled: true, userVolumeEncryptionEnabled: true },
    mended: { volumeEncryptionKey: KEY },
  },
};
