import { iamRoleLimitSession as control } from "../../controls/iam";
import { requireProperties } from "../../judge/requireProperties";

const weak = "lets a session go on for more than four hours";

export const iamRoleLimitSession = requireProperties(control, [
  { types: ["aws:iam/role:Role"], path: "maxSessionDuration", accepts: { atMost: 14400 }, weak },
  // ISO 8601, as IAM Identity Center writes it: PT4H, PT90M, PT3H30M.
  {
    types: ["aws:ssoadmin/permissionSet:PermissionSet"],
    path: "sessionDuration",
    accepts: { matches: /^PT(4H|[1-3]H([0-5]?\dM)?|([1-9]?\d|1\d\d|2[0-3]\d|240)M)$/ },
    weak,
  },
]);
