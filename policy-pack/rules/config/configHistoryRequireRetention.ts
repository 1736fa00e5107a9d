import { configHistoryRequireRetention as control } from "../../controls/configRecorder";
import { requireProperties } from "../../judge/requireProperties";

export const configHistoryRequireRetention = requireProperties(control, [
  {
    types: ["aws:cfg/retentionConfiguration:RetentionConfiguration"],
    path: "retentionPeriodInDays",
    accepts: { atLeast: 2192 },
    weak: "is less than six years (2192 days)",
  },
]);
