import { kinesisDeliverystreamRequireLogs as control } from "../../controls/serviceRecords";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"];

/** The destinations of a stream; each but the first keeps failed records in a bucket, with a log of its own. */
const destinations = [
  "extendedS3Configuration",
  ...["redshift", "elasticsearch", "opensearch", "opensearchserverless", "splunk", "httpEndpoint", "snowflake"].flatMap(
    (name) => [`${name}Configuration`, `${name}Configuration.s3Configuration`],
  ),
];

export const kinesisDeliverystreamRequireLogs = requireProperties(
  control,
  destinations.flatMap((destination) => [
    {
      types,
      each: `${destination}.cloudwatchLoggingOptions`,
      path: "enabled",
      accepts: { oneOf: [true] },
      weak: "leaves failed deliveries unrecorded",
      absent: "and the default leaves failed deliveries unrecorded",
    },
    {
      types,
      each: `${destination}.cloudwatchLoggingOptions`,
      path: "logGroupName",
      accepts: "given" as const,
      weak: "",
      absent: "so failed deliveries are recorded nowhere",
      when: [{ path: "enabled", is: [true] }],
    },
  ]),
);
