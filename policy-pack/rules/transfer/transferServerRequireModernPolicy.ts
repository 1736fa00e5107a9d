import { transferServerRequireModernPolicy as control } from "../../controls/transferSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const transferServerRequireModernPolicy = requireProperties(control, [
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
]);
