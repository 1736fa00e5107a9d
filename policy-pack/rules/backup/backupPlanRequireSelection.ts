import { backupPlanRequireSelection as control } from "../../controls/backupPlans";
import { requireAttached } from "../../judge/attached";

export const backupPlanRequireSelection = requireAttached(control, [
  {
    targets: ["aws:backup/plan:Plan"],
    names: ["id"],
    by: { "aws:backup/selection:Selection": "planId" },
    missing: "has no Selection in this stack, so it backs up nothing",
  },
]);
