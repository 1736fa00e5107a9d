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
    types: ["aws:transfer/server:Server"],
    path: "securityPolicyName",
    accepts: {
      matches:
        /^TransferSecurityPolicy-(FIPS-|SshAuditCompliant-|AS2Restricted-|Restricted-|PQ-SSH-(FIPS-)?(Experimental-)?)*20(2[2-9]|[3-9][0-9])-/,
    },
    weak: "allows old algorithms",
    absent: "and the default policy of 2018 allows old algorithms",
  },
  {
    types: ["aws:transfer/connector:Connector"],
    path: "url",
    accepts: { matches: /^(https|sftp):/ },
    weak: "moves files in the clear",
  },
]);
