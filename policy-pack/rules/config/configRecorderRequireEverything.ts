import { configRecorderRequireEverything as control } from "../../controls/audit";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:cfg/recorder:Recorder"];
const accepts = { oneOf: [true] };
const some = "leaves types of resources out";

export const configRecorderRequireEverything = requireProperties(control, [
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
]);
