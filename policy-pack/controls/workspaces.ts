import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const workspacesVolumeRequireCustomerKey = customerKeyControl({
  id: "workspaces-volume-require-customer-key",
  things: "WorkSpaces volumes and browsers",
  severity: "high",
  source: "https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html",
  equivalents: { checkov: ["CKV_AWS_155", "CKV_AWS_156"], prowler: ["workspaces_volume_encryption_enabled"] },
});

export const workspacesKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:workspaces/workspace:Workspace"],
    key: "volumeEncryptionKey",
    on: [
      { path: "rootVolumeEncryptionEnabled", is: [true] },
      { path: "userVolumeEncryptionEnabled", is: [true] },
    ],
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
