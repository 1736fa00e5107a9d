import { length, matches, oneOf, othersInRegion, propertyOf } from "./checks";
import { busOf, eventTargets, parsed } from "./eventTargets";
import { isGiven, isRecord } from "./paths";
import { type Check, type Limit, UNKNOWN } from "./types";

const API = "https://docs.aws.amazon.com/eventbridge/latest/APIReference";
const GUIDE = "https://docs.aws.amazon.com/eventbridge/latest/userguide";
const RULE = ["aws:cloudwatch/eventRule:EventRule"];
const BUS = ["aws:cloudwatch/eventBus:EventBus"];
const REFUSED = "ValidationException";

/** The first field of a pattern that is neither a list nor an object with fields of its own. */
function wrongField(pattern: Record<string, unknown>): string | undefined {
  for (const [name, value] of Object.entries(pattern)) {
    if (Array.isArray(value) ? value.length === 0 : !isRecord(value)) {
      return name;
    }
    const inner = isRecord(value) ? wrongField(value) : undefined;
    if (inner !== undefined) {
      return inner;
    }
  }
  return undefined;
}

const eventPattern: Check = (text) => {
  if (typeof text !== "string") {
    return undefined;
  }
  const pattern = parsed(text);
  if (!isRecord(pattern) || Object.keys(pattern).length === 0) {
    return "InvalidEventPatternException: Event pattern is not valid. Reason: it must be a JSON object with a field.";
  }
  const alternatives = pattern["$or"];
  const branches = Array.isArray(alternatives) ? alternatives.filter(isRecord) : [];
  const wrong = [pattern, ...branches].map(wrongField).find((field) => field !== undefined);
  return wrong === undefined
    ? undefined
    : `InvalidEventPatternException: Event pattern is not valid. Reason: "${wrong}" must be an object or an array`;
};

const someTrigger: Check = (_pattern, { inputs }) =>
  !isGiven(inputs["eventPattern"]) && !isGiven(inputs["scheduleExpression"])
    ? `${REFUSED}: Parameter(s) EventPattern or ScheduleExpression must be specified.`
    : undefined;

const schedule: Check = (expression, { inputs }) => {
  if (typeof expression !== "string") {
    return undefined;
  }
  const rate = /^rate\(([1-9]\d*) (minute|hour|day)(s?)\)$/.exec(expression);
  const valid = rate ? (rate[1] === "1") === (rate[3] === "") : /^cron\((\S+ ){5}\S+\)$/.test(expression);
  if (!valid) {
    return `${REFUSED}: Parameter ScheduleExpression is not valid: '${expression}'`;
  }
  const bus = busOf(inputs);
  return bus !== "default" && bus !== UNKNOWN
    ? `${REFUSED}: ScheduleExpression is supported only on the default event bus.`
    : undefined;
};

const ruleIsNew: Check = (name, context) =>
  typeof name === "string" &&
  othersInRegion(context).some(
    (other) => propertyOf(other, "name") === name && busOf(other.inputs) === busOf(context.inputs),
  )
    ? `ResourceAlreadyExistsException: Rule ${name} already exists on EventBus ${String(busOf(context.inputs))}.`
    : undefined;

const limit = (types: readonly string[], property: string, check: Check, source: string): Limit => {
  return { types, property, check, source };
};

const busGrammar = matches(
  REFUSED,
  /^(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:\d{12}:event-bus\/)?[/.\-_A-Za-z0-9]+$/,
  "must be a name or an ARN of an event bus",
);

/** Limits of EventBridge rules and targets. */
export const events: readonly Limit[] = [
  limit(RULE, "name", length(REFUSED, 1, 64), `${API}/API_PutRule.html`),
  limit(
    RULE,
    "name",
    matches(REFUSED, /^[.\-_A-Za-z0-9]+$/, "must consist of letters, numbers and . - _"),
    `${API}/API_PutRule.html`,
  ),
  limit(RULE, "name", ruleIsNew, `${API}/API_PutRule.html`),
  limit(RULE, "description", length(REFUSED, 0, 512), `${API}/API_PutRule.html`),
  limit(RULE, "eventBusName", busGrammar, `${API}/API_PutRule.html`),
  limit(RULE, "eventPattern", length(REFUSED, 0, 4096), `${API}/API_PutRule.html`),
  limit(RULE, "eventPattern", eventPattern, `${GUIDE}/eb-event-patterns.html`),
  { ...limit(RULE, "eventPattern", someTrigger, `${API}/API_PutRule.html`), whenAbsent: true },
  limit(RULE, "scheduleExpression", length(REFUSED, 0, 256), `${API}/API_PutRule.html`),
  limit(RULE, "scheduleExpression", schedule, `${GUIDE}/eb-scheduled-rule-pattern.html`),
  limit(
    RULE,
    "state",
    oneOf(REFUSED, ["ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"]),
    `${API}/API_PutRule.html`,
  ),
  limit(
    BUS,
    "name",
    matches(REFUSED, /^[/.\-_A-Za-z0-9]{1,256}$/, "must have 1 to 256 letters, numbers and / . - _"),
    `${API}/API_CreateEventBus.html`,
  ),
  limit(
    BUS,
    "name",
    matches(REFUSED, /^(?!default$)/, "is the bus that every account has"),
    `${API}/API_CreateEventBus.html`,
  ),
  ...eventTargets,
];
