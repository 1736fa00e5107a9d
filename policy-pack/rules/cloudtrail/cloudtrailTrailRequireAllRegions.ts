import { cloudtrailTrailRequireAllRegions as control } from "../../controls/audit";
import { requireProperties } from "../../judge/requireProperties";

const trail = ["aws:cloudtrail/trail:Trail"];
const store = ["aws:cloudtrail/eventDataStore:EventDataStore"];
const accepts = { oneOf: [true] };

export const cloudtrailTrailRequireAllRegions = requireProperties(control, [
  {
    types: trail,
    path: "isMultiRegionTrail",
    accepts,
    weak: "is off, so other regions are not recorded",
    absent: "and the default is one region",
  },
  {
    types: trail,
    path: "includeGlobalServiceEvents",
    accepts,
    weak: "is off, so what happens in IAM is not recorded",
  },
  { types: store, path: "multiRegionEnabled", accepts, weak: "is off, so other regions are not recorded" },
  { types: store, path: "terminationProtectionEnabled", accepts, weak: "is off, so the record can be deleted" },
  { types: store, path: "suspend", accepts: { oneOf: [false] }, weak: "is on, so nothing is recorded" },
  { types: store, path: "retentionPeriod", accepts: { atLeast: 2192 }, weak: "is less than six years (2192 days)" },
]);
