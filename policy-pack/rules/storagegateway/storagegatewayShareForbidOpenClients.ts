import { storagegatewayShareForbidOpenClients as control } from "../../controls/storagegatewaySafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const storagegatewayShareForbidOpenClients = requireProperties(control, [
  {
    types: ["aws:storagegateway/nfsFileShare:NfsFileShare"],
    path: "clientLists[]",
    accepts: { noneOf: ["0.0.0.0/0", "::/0"] },
    weak: "lets every client mount the share",
  },
  {
    types: ["aws:storagegateway/smbFileShare:SmbFileShare"],
    path: "authentication",
    accepts: { noneOf: ["GuestAccess"] },
    weak: "lets guests in",
  },
]);
