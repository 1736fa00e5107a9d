import { athenaWorkgroupRequireEnforcement as control } from "../../controls/athenaSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const athenaWorkgroupRequireEnforcement = requireProperties(control, [
  {
    types: ["aws:athena/workgroup:Workgroup"],
    path: "configuration.enforceWorkgroupConfiguration",
    accepts: { oneOf: [true] },
    weak: "lets clients choose unencrypted results",
  },
]);
