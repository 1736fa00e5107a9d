import { backupPlanRequireSelection as control } from "../../controls/backupPlans";
import { statesPatientData } from "../../judge/classification";
import { lookString } from "../../judge/look";
import { References } from "../../judge/relations";
import type { Stack } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { storeTypes } from "../../judge/stores";

const plan = "aws:backup/plan:Plan";
const selection = "aws:backup/selection:Selection";
const role = "aws:iam/role:Role";

/** Whether the stack has something to back up: a role for it, another selection, or a store that says it keeps patient data. */
function hasPurpose(stack: Stack): boolean {
  const trusted = stack.ofType([role]).some(({ props }) => {
    const trust = lookString(props, "assumeRolePolicy");
    return trust.state === "known" && trust.value.includes("backup.amazonaws.com");
  });
  const isPatients = stack.ofType(storeTypes).some((item) => statesPatientData(item, stack));
  return trusted || isPatients || stack.ofType([selection]).length > 0;
}

export const backupPlanRequireSelection: Rule = {
  control,
  types: [plan, selection, role, ...storeTypes],
  settings: ["unprovable", "classificationTag"],
  stack: (stack, verdict) => {
    const plans = stack.ofType([plan]);
    const selected = new References(plans, ["id"]).group(stack.ofType([selection]), "planId");
    for (const resource of plans.filter(({ urn }) => !selected.has(urn) && hasPurpose(stack))) {
      verdict.violation({ resource, what: "has no Selection in this stack, so it backs up nothing" });
    }
  },
};
