import { iamRoleLimitSession as control } from "../../controls/iam";
import { requireProperties } from "../../judge/requireProperties";

export const iamRoleLimitSession = requireProperties(control, [
  {
    types: ["aws:iam/role:Role"],
    path: "maxSessionDuration",
    accepts: { atMost: 14400 },
    weak: "lets a session go on for more than four hours",
  },
]);
