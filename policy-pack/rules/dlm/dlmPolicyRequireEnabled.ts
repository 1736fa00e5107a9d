import { dlmPolicyRequireEnabled as control } from "../../controls/dataKeeping";
import { requireProperties } from "../../judge/requireProperties";

export const dlmPolicyRequireEnabled = requireProperties(control, [
  {
    types: ["aws:dlm/lifecyclePolicy:LifecyclePolicy"],
    path: "state",
    accepts: { oneOf: ["ENABLED"] },
    weak: "switches the snapshots off",
  },
]);
