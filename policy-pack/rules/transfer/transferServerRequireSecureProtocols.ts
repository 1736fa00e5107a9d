import { transferServerRequireSecureProtocols as control } from "../../controls/transferSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const transferServerRequireSecureProtocols = requireProperties(control, [
  {
    types: ["aws:transfer/server:Server"],
    path: "protocols[]",
    accepts: { noneOf: ["FTP"] },
    weak: "moves files and passwords in the clear",
  },
  {
    types: ["aws:transfer/connector:Connector"],
    path: "url",
    accepts: { matches: /^(https|sftp):/ },
    weak: "moves files in the clear",
  },
]);
