import { cognitoPoolRequireProtection as control } from "../../controls/cognitoSafeguards";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:cognito/userPool:UserPool"];

export const cognitoPoolRequireProtection = requireProperties(control, [
  {
    types,
    path: "userPoolAddOns.advancedSecurityMode",
    accepts: { oneOf: ["ENFORCED"] },
    weak: "only watches, or does not, when an account is taken over",
  },
  {
    types,
    path: "deletionProtection",
    accepts: { oneOf: ["ACTIVE"] },
    patientData: true,
    weak: "lets the directory of users be deleted",
  },
]);
