import { ecsTaskRequireTransitEncryption as control } from "../../controls/ecsSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const ecsTaskRequireTransitEncryption = requireProperties(control, [
  {
    types: ["aws:ecs/taskDefinition:TaskDefinition"],
    each: "volumes[].efsVolumeConfiguration",
    path: "transitEncryption",
    accepts: { oneOf: ["ENABLED"] },
    weak: "mounts the file system in the clear",
    absent: "and the default mounts the file system in the clear",
  },
]);
