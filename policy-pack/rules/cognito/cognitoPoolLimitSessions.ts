import { cognitoPoolLimitSessions as control } from "../../controls/cognitoSessions";
import { requireProperties } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";

const pools = ["aws:cognito/userPool:UserPool"];
const clients = ["userPoolClient:UserPoolClient", "managedUserPoolClient:ManagedUserPoolClient"].map(
  (type) => `aws:cognito/${type}`,
);

/** How many of each unit a day has. */
const perDay = { seconds: 86400, minutes: 1440, hours: 24, days: 1 };

/** The longest life of a kind of token, in the unit that the client chooses for it. */
function lifeOf(token: "accessToken" | "idToken" | "refreshToken", days: number, unit: string): readonly Requirement[] {
  return Object.entries(perDay).map(([name, many]) => ({
    types: clients,
    path: `${token}Validity`,
    accepts: { atMost: days * many },
    weak: `lets a session go on for more than ${String(days)} day${days === 1 ? "" : "s"}`,
    when: [{ path: `tokenValidityUnits.${token}`, is: [name], byDefault: name === unit }],
  }));
}

export const cognitoPoolLimitSessions = requireProperties(control, [
  ...lifeOf("accessToken", 1, "hours"),
  ...lifeOf("idToken", 1, "hours"),
  ...lifeOf("refreshToken", 30, "days"),
  {
    types: pools,
    path: "passwordPolicy.temporaryPasswordValidityDays",
    accepts: { atMost: 30 },
    weak: "lets a password that somebody else knows live for more than 30 days",
  },
  {
    types: pools,
    each: "lambdaConfig",
    path: "kmsKeyId",
    accepts: "given",
    weak: "",
    absent: "so codes reach the function that sends them under no key of yours",
    when: [{ path: "customEmailSender", is: "given" }],
  },
  {
    types: pools,
    path: "softwareTokenMfaConfiguration.enabled",
    accepts: { oneOf: [true] },
    weak: "is off, so messages are the only second factor",
    when: [{ path: "mfaConfiguration", is: ["ON"] }],
  },
  {
    types: ["aws:cognito/identityPool:IdentityPool"],
    path: "allowClassicFlow",
    accepts: { oneOf: [false] },
    weak: "lets callers leave out the policy that narrows their session",
  },
]);
