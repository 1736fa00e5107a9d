import { mskClusterRequireLogs as control } from "../../controls/mskSafeguards";
import { requireProperties } from "../../judge/requireProperties";

/** Where brokers write to, and what names the place. */
const destinations = [
  ["cloudwatchLogs", "logGroup"],
  ["s3", "bucket"],
  ["firehose", "deliveryStream"],
] as const;

export const mskClusterRequireLogs = requireProperties(control, [
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
