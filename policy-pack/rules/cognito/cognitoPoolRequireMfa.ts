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
  {
    types: ["aws:cognito/userPool:UserPool"],
    path: "passwordPolicy.minimumLength",
    accepts: { atLeast: 12 },
    weak: "accepts short passwords",
  },
  {
    types: ["aws:cognito/identityPool:IdentityPool"],
    path: "allowUnauthenticatedIdentities",
    accepts: { oneOf: [false] },
    weak: "gives guests credentials",
  },
  {
    types: ["aws:cognito/userPoolClient:UserPoolClient"],
    path: "allowedOauthFlows[]",
    accepts: { noneOf: ["implicit"] },
    weak: "puts tokens into addresses, where logs and histories keep them",
  },
]);
