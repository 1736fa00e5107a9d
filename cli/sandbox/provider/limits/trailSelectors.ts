import { count, length, oneOf } from "./checks";
import { holdsUnknown, isGiven, isRecord, listOf, stringsOf } from "./paths";
import { type Check, type Limit, UNKNOWN } from "./types";

const TYPES = ["aws:cloudtrail/trail:Trail"];
const API = "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference";
const BASIC = `${API}/API_EventSelector.html`;
const ADVANCED = `${API}/API_AdvancedFieldSelector.html`;
const PUT = `${API}/API_PutEventSelectors.html`;
const CODE = "InvalidEventSelectorsException";

const CATEGORIES = ["Management", "Data", "NetworkActivity"];
const OPERATORS = ["equals", "notEquals", "startsWiths", "notStartsWiths", "endsWiths", "notEndsWiths"];
/** Fields that each category of event can be chosen by. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Management: [
    "eventCategory",
    "eventSource",
    "readOnly",
    "eventName",
    "eventType",
    "sessionCredentialFromConsole",
    "userIdentity.arn",
  ],
  Data: [
    ...["eventCategory", "eventName", "eventSource", "eventType", "readOnly", "resources.type", "resources.ARN"],
    ...["sessionCredentialFromConsole", "userIdentity.arn"],
  ],
  NetworkActivity: ["eventCategory", "eventSource", "eventName", "errorCode", "vpcEndpointId"],
};
const EQUALS_ONLY = ["eventCategory", "readOnly", "resources.type"];
const MOST_CONDITIONS = 500;

type FieldSelector = Record<string, unknown>;

const fieldsOf = (selector: unknown): FieldSelector[] =>
  isRecord(selector) ? listOf(selector["fieldSelectors"]).filter(isRecord) : [];
const fieldNamed = (selector: unknown, name: string): FieldSelector | undefined =>
  fieldsOf(selector).find((field) => field["field"] === name);
const operatorsOf = (field: FieldSelector): string[] =>
  OPERATORS.filter((operator) => Array.isArray(field[operator]) && field[operator].length > 0);

const advancedSelector: Check = (selector) => {
  // Which category a selector has decides all else, so one with an unknown value is not judged.
  if (!isRecord(selector) || holdsUnknown(selector)) {
    return undefined;
  }
  const category = stringsOf(fieldNamed(selector, "eventCategory")?.["equals"]);
  if (category.length !== 1 || !CATEGORIES.includes(category[0] ?? "")) {
    return `${CODE}: A selector needs eventCategory equal to one of ${CATEGORIES.join(", ")}.`;
  }
  if (category[0] === "Data" && stringsOf(fieldNamed(selector, "resources.type")?.["equals"]).length !== 1) {
    return `${CODE}: A selector of data events needs resources.type equal to one resource type.`;
  }
  if (category[0] === "NetworkActivity" && stringsOf(fieldNamed(selector, "eventSource")?.["equals"]).length !== 1) {
    return `${CODE}: A selector of network activity events needs eventSource equal to one service.`;
  }
  const names = fieldsOf(selector).map((field) => String(field["field"]));
  const foreign = names.find((name) => !FIELDS[category[0] ?? ""]?.includes(name));
  if (foreign !== undefined) {
    return `${CODE}: Field '${foreign}' does not apply to ${category[0]} events.`;
  }
  if (new Set(names).size < names.length) {
    return `${CODE}: A field can stand in a selector only once.`;
  }
  for (const field of fieldsOf(selector)) {
    const [name, used] = [String(field["field"]), operatorsOf(field)];
    if (used.length === 0) {
      return `${CODE}: Field '${name}' needs an operator with a value.`;
    }
    if (EQUALS_ONLY.includes(name) && used.some((operator) => operator !== "equals")) {
      return `${CODE}: Field '${name}' can only be compared with equals.`;
    }
  }
  return undefined;
};

const conditions: Check = (selectors) => {
  const values = listOf(selectors)
    .flatMap(fieldsOf)
    .flatMap((field) => OPERATORS.flatMap((operator) => [...listOf(field[operator])]));
  return values.length > MOST_CONDITIONS
    ? `${CODE}: ${values.length} values given, at most ${MOST_CONDITIONS} are allowed in all selectors of a trail.`
    : undefined;
};

const oneKind: Check = (advanced, { inputs }) => {
  const basic = inputs["eventSelectors"];
  const given = isGiven(basic) && basic !== UNKNOWN && (!Array.isArray(basic) || basic.length > 0);
  return given && listOf(advanced).length > 0
    ? `${CODE}: A trail takes event selectors or advanced event selectors, not both.`
    : undefined;
};

const limit = (property: string, check: Check, source: string): Limit => ({ types: TYPES, property, check, source });

/** Limits of what a trail records. */
export const trailSelectors: readonly Limit[] = [
  limit("eventSelectors", count(CODE, 0, 5, "event selectors"), PUT),
  limit("eventSelectors[].readWriteType", oneOf(CODE, ["All", "ReadOnly", "WriteOnly"]), BASIC),
  limit(
    "eventSelectors[].dataResources[].type",
    oneOf(CODE, ["AWS::S3::Object", "AWS::Lambda::Function", "AWS::DynamoDB::Table"]),
    `${API}/API_DataResource.html`,
  ),
  limit(
    "eventSelectors[].excludeManagementEventSources[]",
    oneOf(CODE, ["kms.amazonaws.com", "rdsdata.amazonaws.com"]),
    BASIC,
  ),
  limit("advancedEventSelectors", oneKind, PUT),
  limit("advancedEventSelectors", conditions, PUT),
  limit("advancedEventSelectors[].name", length(CODE, 0, 1000), `${API}/API_AdvancedEventSelector.html`),
  limit("advancedEventSelectors[]", advancedSelector, ADVANCED),
];
