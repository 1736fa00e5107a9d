import { cognitoPoolRequireStrongPasswords as control } from "../../controls/cognitoSafeguards";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:cognito/userPool:UserPool"];
const classes = ["requireLowercase", "requireUppercase", "requireNumbers", "requireSymbols"];

export const cognitoPoolRequireStrongPasswords = requireProperties(control, [
  {
    types,
    path: "passwordPolicy.minimumLength",
    accepts: { atLeast: 12 },
    weak: "accepts short passwords",
    absent: "and the default accepts 8 characters",
  },
  ...classes.map((path) => ({
    types,
    each: "passwordPolicy",
    path,
    accepts: { oneOf: [true] },
    weak: "is off",
    absent: "so a class of characters may be missing",
  })),
]);
