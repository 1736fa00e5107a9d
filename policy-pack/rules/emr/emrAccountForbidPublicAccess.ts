import { emrAccountForbidPublicAccess as control } from "../../controls/emrSafeguards";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration"];

export const emrAccountForbidPublicAccess = requireProperties(control, [
  {
    types,
    path: "blockPublicSecurityGroupRules",
    accepts: { oneOf: [true] },
    weak: "lets clusters be opened to the internet",
  },
  {
    types,
    each: "permittedPublicSecurityGroupRuleRanges[]",
    path: "minRange",
    accepts: { oneOf: [22] },
    weak: "lets more than SSH be opened to the internet",
  },
  {
    types,
    each: "permittedPublicSecurityGroupRuleRanges[]",
    path: "maxRange",
    accepts: { oneOf: [22] },
    weak: "lets more than SSH be opened to the internet",
  },
]);
