import { mqBrokerRequireLogs as control } from "../../controls/mqSafeguards";
import { requireProperties } from "../../judge/requireProperties";

/** Where brokers write to, and what names the place. */
const destinations = [
  ["cloudwatchLogs", "logGroup"],
  ["s3", "bucket"],
  ["firehose", "deliveryStream"],
] as const;

export const mqBrokerRequireLogs = requireProperties(control, [
  {
    types: ["aws:mq/broker:Broker"],
    path: "logs.general",
    accepts: { oneOf: [true] },
    weak: "switches the general log off",
    absent: "and the default writes no logs",
  },
  {
    types: ["aws:mq/broker:Broker"],
    path: "logs.audit",
    accepts: { oneOf: [true] },
    weak: "switches the audit log off",
    absent: "and the default writes no audit log",
    when: [{ path: "engineType", is: ["ActiveMQ", "ACTIVEMQ", "activemq"] }],
  },
  {
    types: ["aws:msk/cluster:Cluster"],
    path: "loggingInfo.brokerLogs.cloudwatchLogs.enabled",
    or: ["loggingInfo.brokerLogs.s3.enabled", "loggingInfo.brokerLogs.firehose.enabled"],
    accepts: { oneOf: [true] },
    weak: "is off, as the other destinations are, so brokers leave no record",
    absent: "nor is another destination, so brokers leave no record",
  },
  ...destinations.map(([name, target]) => ({
    types: ["aws:msk/cluster:Cluster"],
    each: `loggingInfo.brokerLogs.${name}`,
    path: target,
    accepts: "given" as const,
    weak: "",
    absent: "so the brokers' records have nowhere to go",
    when: [{ path: "enabled", is: [true] }],
  })),
]);
