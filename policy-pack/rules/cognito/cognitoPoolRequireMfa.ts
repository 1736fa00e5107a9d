import { cognitoPoolRequireMfa as control } from "../../controls/cognitoSafeguards";
import { requireProperties } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";

const clients = ["userPoolClient:UserPoolClient", "managedUserPoolClient:ManagedUserPoolClient"].map(
  (type) => `aws:cognito/${type}`,
);

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
    absent: "and the default accepts 8 characters",
  },
  ...["requireLowercase", "requireUppercase", "requireNumbers", "requireSymbols"].map((path): Requirement => ({
    types: ["aws:cognito/userPool:UserPool"],
    each: "passwordPolicy",
    path,
    accepts: { oneOf: [true] },
    weak: "is off",
    absent: "so a class of characters may be missing",
  })),
  {
    types: ["aws:cognito/userPool:UserPool"],
    path: "userPoolAddOns.advancedSecurityMode",
    accepts: { oneOf: ["ENFORCED"] },
    weak: "only watches, or does not, when an account is taken over",
  },
  {
    types: ["aws:cognito/userPool:UserPool"],
    path: "deletionProtection",
    accepts: { oneOf: ["ACTIVE"] },
    patientData: true,
    weak: "lets the directory of users be deleted",
  },
  {
    types: clients,
    path: "preventUserExistenceErrors",
    accepts: { oneOf: ["ENABLED"] },
    weak: "tells strangers who is a user",
  },
  {
    types: clients,
    path: "callbackUrls[]",
    accepts: { matches: /^(https:\/\/|http:\/\/localhost([:/]|$)|(?!http:)[a-z][a-z0-9+.-]*:)/i },
    weak: "sends tokens over plain HTTP",
  },
  {
    types: ["aws:cognito/identityPool:IdentityPool"],
    path: "allowUnauthenticatedIdentities",
    accepts: { oneOf: [false] },
    weak: "gives guests credentials",
  },
  {
    types: clients,
    path: "allowedOauthFlows[]",
    accepts: { noneOf: ["implicit"] },
    weak: "puts tokens into addresses, where logs and histories keep them",
  },
]);
