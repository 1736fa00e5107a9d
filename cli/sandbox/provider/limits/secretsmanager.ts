import { between, length, matches, oneOf, unique } from "./checks";
import { isGiven, isRecord } from "./paths";
import { type Check, type Limit, UNKNOWN } from "./types";

const API = "https://docs.aws.amazon.com/secretsmanager/latest/APIReference";
const SECRET = ["aws:secretsmanager/secret:Secret"];
const VERSION = ["aws:secretsmanager/secretVersion:SecretVersion"];
const ROTATION = ["aws:secretsmanager/secretRotation:SecretRotation"];
const REFUSED = "ValidationException";
const WINDOW = [0, ...Array.from({ length: 24 }, (_, index) => index + 7)];

const oneSchedule: Check = (rules) => {
  if (!isRecord(rules)) {
    return undefined;
  }
  const [days, expression] = [rules["automaticallyAfterDays"], rules["scheduleExpression"]];
  return isGiven(days) === isGiven(expression) && days !== UNKNOWN && expression !== UNKNOWN
    ? `InvalidParameterException: A rotation schedule has either AutomaticallyAfterDays or ScheduleExpression.`
    : undefined;
};

const rulesFit: Check = (rules, { inputs }) => {
  const enabled = inputs["rotationEnabled"] ?? true;
  if (enabled === UNKNOWN) {
    return undefined;
  }
  return enabled === isGiven(rules)
    ? undefined
    : `InvalidParameterException: Rotation rules are ${enabled ? "needed" : "not allowed"} where rotation is ${enabled ? "on" : "off"}.`;
};

const oneValue: Check = (_text, { inputs }) => {
  const values = [inputs["secretString"], inputs["secretBinary"], inputs["secretStringWo"]];
  return values.filter(isGiven).length > 1 && !values.includes(UNKNOWN)
    ? "InvalidParameterException: You can't specify both a binary secret value and a string secret value in the same secret."
    : undefined;
};

const bytes: Check = (text) =>
  // The value itself is never put into a message.
  typeof text === "string" && (text.length === 0 || Buffer.byteLength(text, "utf8") > 65536)
    ? `${REFUSED}: The secret value must have 1 to 65536 bytes.`
    : undefined;

const limit = (types: readonly string[], property: string, check: Check, page: string, whenAbsent = false): Limit => {
  return { types, property, check, whenAbsent, source: `${API}/${page}.html` };
};

/** Limits of Secrets Manager; resource policies are in `policies.ts`. */
export const secretsmanager: readonly Limit[] = [
  limit(SECRET, "name", length(REFUSED, 1, 512), "API_CreateSecret"),
  limit(
    SECRET,
    "name",
    matches(REFUSED, /^[A-Za-z0-9/_+=.@-]*$/, "must consist of letters, numbers and / _ + = . @ -"),
    "API_CreateSecret",
  ),
  limit(
    SECRET,
    "name",
    unique({
      property: "name",
      scope: "region",
      refuse: (name) => `ResourceExistsException: The operation failed because the secret ${name} already exists.`,
    }),
    "API_CreateSecret",
  ),
  limit(SECRET, "description", length(REFUSED, 0, 2048), "API_CreateSecret"),
  limit(SECRET, "recoveryWindowInDays", oneOf("InvalidParameterException", WINDOW), "API_DeleteSecret"),
  limit(VERSION, "secretString", bytes, "API_PutSecretValue"),
  limit(VERSION, "secretString", oneValue, "API_PutSecretValue"),
  limit(ROTATION, "rotationRules", rulesFit, "API_RotateSecret", true),
  limit(ROTATION, "rotationRules", oneSchedule, "API_RotationRulesType"),
  limit(ROTATION, "rotationRules.automaticallyAfterDays", between(REFUSED, 1, 1000), "API_RotationRulesType"),
  limit(
    ROTATION,
    "rotationRules.duration",
    matches(REFUSED, /^([1-9]|1\d|2[0-4])h$/, "must be 1h to 24h"),
    "API_RotationRulesType",
  ),
  limit(
    ROTATION,
    "rotationRules.scheduleExpression",
    matches(REFUSED, /^(rate\([1-9]\d* (hour|day)s?\)|cron\((\S+ ){5}\S+\))$/, "is not a rate or cron expression"),
    "API_RotationRulesType",
  ),
];
