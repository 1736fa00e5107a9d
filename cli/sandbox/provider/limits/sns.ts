import { length, matches, oneOf, unique } from "./checks";
import { isGiven } from "./paths";
import { type Check, type Limit, UNKNOWN } from "./types";

const API = "https://docs.aws.amazon.com/sns/latest/api";
const TOPIC = ["aws:sns/topic:Topic"];
const SUBSCRIPTION = ["aws:sns/topicSubscription:TopicSubscription"];
const REFUSED = "InvalidParameter: Invalid parameter";

const endpoints: Readonly<Record<string, readonly [RegExp, string]>> = {
  "email": [/^[^@\s]+@[^@\s]+\.[^@\s]+$/, "an email address"],
  "email-json": [/^[^@\s]+@[^@\s]+\.[^@\s]+$/, "an email address"],
  "http": [/^http:\/\/\S+$/, "an URL beginning with http://"],
  "https": [/^https:\/\/\S+$/, "an URL beginning with https://"],
  "sms": [/^\+?[0-9][0-9 -]{3,19}$/, "a phone number"],
  "sqs": [/^arn:[^:]+:sqs:[^:]+:\d{12}:\S+$/, "the ARN of a queue"],
  "lambda": [/^arn:[^:]+:lambda:[^:]+:\d{12}:function:\S+$/, "the ARN of a function"],
  "application": [/^arn:[^:]+:sns:[^:]+:\d{12}:endpoint\/\S+$/, "the ARN of a mobile endpoint"],
  "firehose": [/^arn:[^:]+:firehose:[^:]+:\d{12}:deliverystream\/\S+$/, "the ARN of a delivery stream"],
};
const RAW = ["sqs", "http", "https", "firehose"];

const topicName: Check = (name, { inputs }) => {
  const fifo = inputs["fifoTopic"];
  if (typeof name !== "string" || fifo === UNKNOWN) {
    return undefined;
  }
  const grammar = fifo === true ? /^[A-Za-z0-9_-]{1,251}\.fifo$/ : /^[A-Za-z0-9_-]{1,256}$/;
  const suffix = fifo === true ? ", with the suffix .fifo" : "";
  return grammar.test(name)
    ? undefined
    : `${REFUSED}: Topic Name: '${name}' must have 1 to 256 letters, numbers, underscores and hyphens${suffix}`;
};

const endpointFits: Check = (endpoint, { inputs }) => {
  const format = endpoints[String(inputs["protocol"])];
  return typeof endpoint === "string" && format && !format[0].test(endpoint)
    ? `${REFUSED}: Invalid endpoint: '${endpoint}' must be ${format[1]} for protocol ${String(inputs["protocol"])}`
    : undefined;
};

const roleForFirehose: Check = (role, { inputs }) =>
  inputs["protocol"] === "firehose" && !isGiven(role)
    ? `${REFUSED}: SubscriptionRoleArn is required for protocol firehose`
    : undefined;

const rawDelivery: Check = (raw, { inputs: { protocol } }) =>
  raw === true && typeof protocol === "string" && !RAW.includes(protocol)
    ? `${REFUSED}: Attributes Reason: RawMessageDelivery: Delivery protocol [${protocol}] does not support raw message delivery.`
    : undefined;

const json: Check = (text) => {
  if (typeof text !== "string") {
    return undefined;
  }
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? undefined : `${REFUSED}: must be a JSON object`;
  } catch {
    return `${REFUSED}: failed to parse JSON`;
  }
};

const limit = (types: readonly string[], property: string, check: Check, page: string): Limit => {
  return { types, property, check, source: `${API}/${page}.html` };
};

/** Limits of Amazon SNS; topic policies are in `policies.ts`. */
export const sns: readonly Limit[] = [
  limit(TOPIC, "name", topicName, "API_CreateTopic"),
  limit(
    TOPIC,
    "name",
    unique({
      property: "name",
      scope: "region",
      refuse: (name) => `${REFUSED}: Attributes Reason: Topic ${name} already exists with different attributes`,
    }),
    "API_CreateTopic",
  ),
  limit(TOPIC, "displayName", length(REFUSED, 0, 100), "API_CreateTopic"),
  limit(TOPIC, "signatureVersion", oneOf(REFUSED, [1, 2]), "API_SetTopicAttributes"),
  limit(TOPIC, "tracingConfig", oneOf(REFUSED, ["PassThrough", "Active"]), "API_SetTopicAttributes"),
  limit(TOPIC, "deliveryPolicy", json, "API_SetTopicAttributes"),
  limit(SUBSCRIPTION, "protocol", oneOf(REFUSED, Object.keys(endpoints)), "API_Subscribe"),
  limit(SUBSCRIPTION, "endpoint", endpointFits, "API_Subscribe"),
  limit(
    SUBSCRIPTION,
    "topic",
    matches(REFUSED, /^arn:[^:]+:sns:[^:]+:\d{12}:\S+$/, "must be the ARN of a topic"),
    "API_Subscribe",
  ),
  { ...limit(SUBSCRIPTION, "subscriptionRoleArn", roleForFirehose, "API_Subscribe"), whenAbsent: true },
  limit(SUBSCRIPTION, "rawMessageDelivery", rawDelivery, "API_Subscribe"),
  limit(SUBSCRIPTION, "filterPolicy", json, "API_SetSubscriptionAttributes"),
  limit(SUBSCRIPTION, "redrivePolicy", json, "API_SetSubscriptionAttributes"),
  limit(
    SUBSCRIPTION,
    "filterPolicyScope",
    oneOf(REFUSED, ["MessageAttributes", "MessageBody"]),
    "API_SetSubscriptionAttributes",
  ),
];
