import { ecsClusterRequireExecLogging as control } from "../../controls/ecsSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const ecsClusterRequireExecLogging = requireProperties(control, [
  {
    types: ["aws:ecs/cluster:Cluster"],
    path: "configuration.executeCommandConfiguration.logging",
    accepts: { noneOf: ["NONE"] },
    weak: "leaves sessions in containers unrecorded",
  },
  {
    types: ["aws:ecs/cluster:Cluster"],
    each: "settings[]",
    path: "value",
    accepts: { noneOf: ["disabled"] },
    weak: "switches container insights off",
    when: [{ path: "name", is: ["containerInsights"] }],
  },
]);
