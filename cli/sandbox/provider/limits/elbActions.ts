import { between, length, matches } from "./checks";
import { isGiven, isRecord, listOf } from "./paths";
import { type Check, type Limit, UNKNOWN } from "./types";

const API = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference";
const REFUSED = "ValidationError";

/** What an action of each type needs one of. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  "forward": ["targetGroupArn", "forward"],
  "redirect": ["redirect"],
  "fixed-response": ["fixedResponse"],
  "authenticate-oidc": ["authenticateOidc"],
  "authenticate-cognito": ["authenticateCognito"],
  "jwt-validation": ["jwtValidation"],
};

const actionParts: Check = (action) => {
  const type = isRecord(action) ? action["type"] : undefined;
  if (!isRecord(action) || typeof type !== "string") {
    return undefined;
  }
  const parts = PARTS[type];
  if (!parts) {
    return `${REFUSED}: '${type}' is not an action type: ${Object.keys(PARTS).join(", ")}`;
  }
  return parts.some((part) => isGiven(action[part]))
    ? undefined
    : `InvalidLoadBalancerAction: An action of type '${type}' needs ${parts.join(" or ")}`;
};

// The last action answers the request; the others only authenticate.
const lastAction: Check = (actions) => {
  const types = listOf(actions).map((action) => (isRecord(action) ? action["type"] : UNKNOWN));
  const answering = types.filter(
    (type) => typeof type === "string" && /^(forward|redirect|fixed-response)$/.test(type),
  );
  return types.length > 0 && !types.includes(UNKNOWN) && answering.length !== 1
    ? "InvalidLoadBalancerAction: Exactly one action of type forward, redirect or fixed-response must be given"
    : undefined;
};

// A redirect that changes nothing would send the client to where it came from.
const redirectLoop: Check = (redirect) => {
  const keeps = (part: string, variable: string): boolean =>
    isRecord(redirect) && [undefined, null, variable].includes(redirect[part] as string | undefined);
  return keeps("protocol", "#{protocol}") &&
    keeps("host", "#{host}") &&
    keeps("port", "#{port}") &&
    keeps("path", "/#{path}")
    ? "InvalidLoadBalancerAction: A redirect must change at least one of protocol, host, port or path to avoid a loop"
    : undefined;
};

const REDIRECT = "defaultActions[].redirect";
const FIXED = "defaultActions[].fixedResponse";
const redirectPage = `${API}/API_RedirectActionConfig.html`;
const fixedPage = `${API}/API_FixedResponseActionConfig.html`;

const limit = (property: string, check: Check, source: string): Limit => {
  return { types: ["aws:lb/listener:Listener", "aws:alb/listener:Listener"], property, check, source };
};

/** Limits of what a listener does with a request. */
export const elbActions: readonly Limit[] = [
  limit("defaultActions", lastAction, `${API}/API_Action.html`),
  limit("defaultActions[]", actionParts, `${API}/API_Action.html`),
  limit("defaultActions[].order", between(REFUSED, 1, 50000), `${API}/API_Action.html`),
  limit(REDIRECT, redirectLoop, redirectPage),
  limit(`${REDIRECT}.statusCode`, matches(REFUSED, /^HTTP_30[12]$/, "must be HTTP_301 or HTTP_302"), redirectPage),
  limit(
    `${REDIRECT}.protocol`,
    matches(REFUSED, /^(HTTPS?|#\{protocol\})$/, "must be HTTP, HTTPS or #{protocol}"),
    redirectPage,
  ),
  limit(`${REDIRECT}.port`, matches(REFUSED, /^([1-9]\d{0,4}|#\{port\})$/, "must be a port or #{port}"), redirectPage),
  limit(`${REDIRECT}.host`, length(REFUSED, 1, 128), redirectPage),
  limit(`${REDIRECT}.path`, length(REFUSED, 1, 128), redirectPage),
  limit(`${REDIRECT}.path`, matches(REFUSED, /^\//, "must begin with a slash"), redirectPage),
  limit(`${REDIRECT}.query`, length(REFUSED, 0, 128), redirectPage),
  limit(`${FIXED}.statusCode`, matches(REFUSED, /^[245]\d\d$/, "must be 2XX, 4XX or 5XX"), fixedPage),
  limit(`${FIXED}.messageBody`, length(REFUSED, 0, 1024), fixedPage),
  limit(
    `${FIXED}.contentType`,
    matches(
      REFUSED,
      /^(text\/(plain|css|html)|application\/(javascript|json))$/,
      "is not a content type of a fixed response",
    ),
    fixedPage,
  ),
];
