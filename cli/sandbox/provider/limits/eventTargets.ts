import { count, length, matches, othersInRegion, propertyOf } from "./checks";
import { isGiven } from "./paths";
import { type Check, type Limit, UNKNOWN } from "./types";

const API = "https://docs.aws.amazon.com/eventbridge/latest/APIReference";
const GUIDE = "https://docs.aws.amazon.com/eventbridge/latest/userguide";
const TARGET = ["aws:cloudwatch/eventTarget:EventTarget"];
const REFUSED = "ValidationException";
const TARGETS = 5;

/** The event bus of a rule or target. */
export const busOf = (inputs: Readonly<Record<string, unknown>>): unknown => inputs["eventBusName"] ?? "default";

/** The value of a JSON text; `undefined` where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const targetsOfRule: Check = (rule, context) => {
  const siblings = othersInRegion(context).filter(
    (other) => propertyOf(other, "rule") === rule && busOf(other.inputs) === busOf(context.inputs),
  );
  if (siblings.length >= TARGETS) {
    return `LimitExceededException: The requested resource exceeds the maximum number allowed: ${TARGETS} targets per rule.`;
  }
  const id = context.inputs["targetId"];
  return typeof id === "string" && siblings.some((other) => propertyOf(other, "targetId") === id)
    ? `${REFUSED}: The rule already has a target with id '${id}'.`
    : undefined;
};

const oneInput: Check = (_input, { inputs }) =>
  ["input", "inputPath", "inputTransformer"].filter((property) => isGiven(inputs[property])).length > 1 &&
  ![inputs["input"], inputs["inputPath"], inputs["inputTransformer"]].includes(UNKNOWN)
    ? `${REFUSED}: A target takes one of Input, InputPath and InputTransformer.`
    : undefined;

const inputJson: Check = (input) =>
  typeof input === "string" && parsed(input) === undefined
    ? `${REFUSED}: JSON syntax error in input for target.`
    : undefined;

const limit = (types: readonly string[], property: string, check: Check, source: string): Limit => {
  return { types, property, check, source };
};

/** Limits of EventBridge targets. */
export const eventTargets: readonly Limit[] = [
  limit(TARGET, "targetId", length(REFUSED, 1, 64), `${API}/API_Target.html`),
  limit(
    TARGET,
    "targetId",
    matches(REFUSED, /^[.\-_A-Za-z0-9]+$/, "must consist of letters, numbers and . - _"),
    `${API}/API_Target.html`,
  ),
  limit(
    TARGET,
    "arn",
    matches(REFUSED, /^arn:[^:]+:[^:]+:[^:]*:[^:]*:\S+$/, "must be an ARN"),
    `${API}/API_Target.html`,
  ),
  limit(TARGET, "rule", targetsOfRule, `${GUIDE}/eb-quota.html`),
  limit(TARGET, "input", length(REFUSED, 0, 8192), `${API}/API_Target.html`),
  limit(TARGET, "input", inputJson, `${API}/API_Target.html`),
  limit(TARGET, "input", oneInput, `${API}/API_Target.html`),
  limit(TARGET, "inputTransformer", oneInput, `${API}/API_Target.html`),
  limit(TARGET, "inputPath", length(REFUSED, 0, 256), `${API}/API_Target.html`),
  limit(
    TARGET,
    "runCommandTargets",
    count(REFUSED, 1, 5, "run command targets"),
    `${API}/API_RunCommandParameters.html`,
  ),
];
