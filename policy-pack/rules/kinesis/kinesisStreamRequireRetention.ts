import { kinesisStreamRequireRetention as control } from "../../controls/kinesisSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const kinesisStreamRequireRetention = requireProperties(control, [
  {
    types: ["aws:kinesis/stream:Stream"],
    path: "retentionPeriod",
    accepts: { atLeast: 168 },
    weak: "drops records within a week",
    absent: "and the default drops records after a day",
  },
]);
