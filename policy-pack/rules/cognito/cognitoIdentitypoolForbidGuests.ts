import { cognitoIdentitypoolForbidGuests as control } from "../../controls/cognitoSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const cognitoIdentitypoolForbidGuests = requireProperties(control, [
  {
    types: ["aws:cognito/identityPool:IdentityPool"],
    path: "allowUnauthenticatedIdentities",
    accepts: { oneOf: [false] },
    weak: "gives guests credentials",
  },
]);
