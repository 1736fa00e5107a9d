import type { Control } from "./control";
import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const workspacesRootvolumeRequireEncryption: Control = {
  id: "workspaces-rootvolume-require-encryption",
  title: "Root volumes of WorkSpaces are encrypted.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "high",
  description: "rootVolumeEncryptionEnabled is true; the default is unencrypted.",
  remediation: "set rootVolumeEncryptionEnabled: true and volumeEncryptionKey.",
  source: "https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html",
  equivalents: { checkov: ["CKV_AWS_156"], prowler: ["workspaces_volume_encryption_enabled"] },
};

export const workspacesUservolumeRequireEncryption: Control = {
  id: "workspaces-uservolume-require-encryption",
  title: "User volumes of WorkSpaces are encrypted.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "high",
  description: "userVolumeEncryptionEnabled is true; the default is unencrypted.",
  remediation: "set userVolumeEncryptionEnabled: true and volumeEncryptionKey.",
  source: "https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html",
  equivalents: { checkov: ["CKV_AWS_155"], prowler: ["workspaces_volume_encryption_enabled"] },
};

export const workspacesVolumeRequireCustomerKey = customerKeyControl({
  id: "workspaces-volume-require-customer-key",
  things: "WorkSpaces volumes and browsers",
  severity: "high",
  source: "https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html",
  equivalents: {},
});

export const workspacesKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:workspaces/workspace:Workspace"],
    key: "volumeEncryptionKey",
  },
  {
    types: ["aws:workspacesweb/portal:Portal"],
    key: "customerManagedKey",
  },
  {
    types: [
      "aws:workspacesweb/browserSettings:BrowserSettings",
      "aws:workspacesweb/dataProtectionSettings:DataProtectionSettings",
      "aws:workspacesweb/ipAccessSettings:IpAccessSettings",
      "aws:workspacesweb/sessionLogger:SessionLogger",
      "aws:workspacesweb/userSettings:UserSettings",
    ],
    key: "customerManagedKey",
    optional: "settings of the browser, no patient data",
  },
];
