import { configRecorderRequireEverything as control } from "../../controls/audit";
import { requireAttached } from "../../judge/attached";
import { requireProperties } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";

const types = ["aws:cfg/recorder:Recorder"];
const accepts = { oneOf: [true] };
const some = "leaves types of resources out";
const oneRegion = "is off, so regions are left out";

const stated = requireProperties(control, [
  { types, path: "recordingGroup.allSupported", accepts, weak: some },
  {
    types,
    path: "recordingGroup.includeGlobalResourceTypes",
    accepts,
    weak: some,
    absent: "and the default leaves IAM out",
  },
  { types, path: "recordingGroup.exclusionByResourceTypes[].resourceTypes", accepts: "left out", weak: some },
  { types, path: "recordingGroup.resourceTypes", accepts: "left out", weak: some },
  {
    types,
    path: "recordingGroup.recordingStrategies[].useOnly",
    accepts: { oneOf: ["ALL_SUPPORTED_RESOURCE_TYPES"] },
    weak: some,
  },
  ...["account", "organization"].map((source): Requirement => ({
    types: ["aws:cfg/configurationAggregator:ConfigurationAggregator"],
    each: `${source}AggregationSource`,
    path: "allRegions",
    accepts,
    weak: oneRegion,
    absent: "so regions are left out",
  })),
  {
    types: ["aws:cfg/recorderStatus:RecorderStatus"],
    path: "isEnabled",
    accepts,
    weak: "is off, so nothing is recorded",
    absent: "so nothing is recorded",
  },
  {
    types: ["aws:cfg/retentionConfiguration:RetentionConfiguration"],
    path: "retentionPeriodInDays",
    accepts: { atLeast: 2192 },
    weak: "is less than six years (2192 days)",
  },
]);

const attached = requireAttached(control, [
  {
    targets: types,
    names: ["name", "id"],
    by: { "aws:cfg/recorderStatus:RecorderStatus": "name" },
    missing: "has no RecorderStatus in this stack, so it never starts",
  },
]);

const channel = "aws:cfg/deliveryChannel:DeliveryChannel";
const status = "aws:cfg/recorderStatus:RecorderStatus";

export const configRecorderRequireEverything: Rule = {
  ...stated,
  types: [...stated.types, ...attached.types, channel],
  stack: (stack, verdict) => {
    attached.stack?.(stack, verdict);
    const switches = stack.ofType([status]);
    if (stack.ofType(types).length === 0 && stack.ofType([channel]).length > 0) {
      const what = "and a DeliveryChannel stand without a Recorder in this stack, so nothing is recorded";
      switches.forEach((resource) => verdict.violation({ resource, what }));
    }
  },
};
