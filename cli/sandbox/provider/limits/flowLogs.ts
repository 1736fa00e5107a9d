import { matches, oneOf } from "./checks";
import { isGiven } from "./paths";
import { type Check, type Limit, UNKNOWN } from "./types";

const SOURCE = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html";
const TYPES = ["aws:ec2/flowLog:FlowLog"];
const REFUSED = "InvalidParameter";
const TRANSIT = ["transitGatewayId", "transitGatewayAttachmentId"];
const WATCHED = ["vpcId", "subnetId", "eniId", "regionalNatGatewayId", ...TRANSIT];
const LOGS = "cloud-watch-logs";

const destinations: Readonly<Record<string, readonly [RegExp, string]>> = {
  [LOGS]: [/^arn:[^:]+:logs:[^:]+:\d{12}:log-group:\S+$/, "the ARN of a log group"],
  "s3": [/^arn:[^:]+:s3:::\S+$/, "the ARN of a bucket"],
  "kinesis-data-firehose": [/^arn:[^:]+:firehose:[^:]+:\d{12}:deliverystream\/\S+$/, "the ARN of a delivery stream"],
};

const typeOf = (inputs: Readonly<Record<string, unknown>>): unknown => inputs["logDestinationType"] ?? LOGS;

const oneWatched: Check = (_vpc, { inputs }) => {
  const given = WATCHED.filter((property) => isGiven(inputs[property]));
  const unknown = given.some((property) => inputs[property] === UNKNOWN);
  return given.length === 1 || (given.length > 1 && unknown)
    ? undefined
    : `${REFUSED}: A flow log watches exactly one of: ${WATCHED.join(", ")}.`;
};

const destinationFits: Check = (destination, { inputs }) => {
  const format = destinations[String(typeOf(inputs))];
  return typeof destination === "string" && format && !format[0].test(destination)
    ? `${REFUSED}: LogDestination must be ${format[1]} for ${String(typeOf(inputs))}: ${destination}`
    : undefined;
};

const destinationGiven: Check = (destination, { inputs }) =>
  destination === undefined && inputs["logDestination"] === undefined
    ? `${REFUSED}: LogDestination can't be empty.`
    : undefined;

const roleFits: Check = (role, { inputs }) => {
  const type = typeOf(inputs);
  if (type === LOGS && role === undefined) {
    return `${REFUSED}: DeliverLogsPermissionArn can't be empty if LogDestinationType is ${LOGS}.`;
  }
  return type === "s3" && isGiven(role)
    ? `${REFUSED}: DeliverLogsPermissionArn is not applicable for s3 delivery.`
    : undefined;
};

const traffic: Check = (type, { inputs }) => {
  const transit = TRANSIT.some((property) => isGiven(inputs[property]));
  if (transit) {
    return isGiven(type) ? `${REFUSED}: TrafficType is not applicable to a transit gateway.` : undefined;
  }
  return isGiven(type) ? undefined : `${REFUSED}: TrafficType is required.`;
};

const limit = (property: string, check: Check, whenAbsent = false): Limit => {
  return { types: TYPES, property, check, source: SOURCE, whenAbsent };
};

/** Limits of flow logs. */
export const flowLogs: readonly Limit[] = [
  limit("vpcId", oneWatched, true),
  limit("logDestinationType", oneOf(REFUSED, Object.keys(destinations))),
  limit("logDestination", destinationGiven, true),
  limit("logDestination", destinationFits),
  limit("iamRoleArn", roleFits, true),
  limit("iamRoleArn", matches(REFUSED, /^arn:[^:]+:iam::\d{12}:role\/\S+$/, "must be the ARN of a role")),
  limit("maxAggregationInterval", oneOf(REFUSED, [60, 600])),
  limit("trafficType", oneOf(REFUSED, ["ACCEPT", "REJECT", "ALL"])),
  limit("trafficType", traffic, true),
  limit("destinationOptions.fileFormat", oneOf(REFUSED, ["plain-text", "parquet"])),
];
