import type { Control } from "./control";

export const storagegatewayShareForbidOpenClients: Control = {
  id: "storagegateway-share-forbid-open-clients",
  title: "File shares name their clients.",
  citations: ["164.312(a)(1)", "164.312(a)(2)(iv)"],
  severity: "high",
  description: "clientLists of NFS shares does not hold 0.0.0.0/0, and SMB shares do not let guests in.",
  remediation: "list the blocks of the clients; use ActiveDirectory.",
  source: "https://docs.aws.amazon.com/filegateway/latest/files3/nfs-fileshare-quickstart-settings.html",
  equivalents: { prowler: ["storagegateway_fileshare_encryption_enabled"] },
};
