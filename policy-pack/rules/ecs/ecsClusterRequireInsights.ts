import { ecsClusterRequireInsights as control } from "../../controls/ecsAdvice";
import { requireProperties } from "../../judge/requireProperties";

export const ecsClusterRequireInsights = requireProperties(control, [
  {
    types: ["aws:ecs/cluster:Cluster"],
    path: "settings",
    accepts: "given",
    weak: "",
    absent: "so containers are not measured",
  },
]);
