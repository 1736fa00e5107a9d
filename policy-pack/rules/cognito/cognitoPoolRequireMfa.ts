import { cognitoPoolRequireMfa as control } from "../../controls/cognitoSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const cognitoPoolRequireMfa = requireProperties(control, [
  {
    types: ["aws:cognito/userPool:UserPool"],
    path: "mfaConfiguration",
    accepts: { oneOf: ["ON"] },
    weak: "lets users in with a password alone",
    absent: "and the default lets users in with a password alone",
  },
]);
