import { athenaWorkgroupRequireMetrics as control } from "../../controls/athenaSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const athenaWorkgroupRequireMetrics = requireProperties(control, [
  {
    types: ["aws:athena/workgroup:Workgroup"],
    path: "configuration.publishCloudwatchMetricsEnabled",
    accepts: { oneOf: [true] },
    weak: "leaves queries unrecorded",
  },
]);
