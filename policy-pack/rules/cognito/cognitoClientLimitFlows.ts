import { cognitoClientLimitFlows as control } from "../../controls/cognitoSafeguards";
import { requireProperties } from "../../judge/requireProperties";

const types = ["userPoolClient:UserPoolClient", "managedUserPoolClient:ManagedUserPoolClient"].map(
  (type) => `aws:cognito/${type}`,
);

export const cognitoClientLimitFlows = requireProperties(control, [
  {
    types,
    path: "preventUserExistenceErrors",
    accepts: { oneOf: ["ENABLED"] },
    weak: "tells strangers who is a user",
  },
  {
    types,
    path: "callbackUrls[]",
    accepts: { matches: /^(https:\/\/|http:\/\/localhost([:/]|$)|(?!http:)[a-z][a-z0-9+.-]*:)/i },
    weak: "sends tokens over plain HTTP",
  },
  {
    types,
    path: "allowedOauthFlows[]",
    accepts: { noneOf: ["implicit"] },
    weak: "puts tokens into addresses, where logs and histories keep them",
  },
]);
