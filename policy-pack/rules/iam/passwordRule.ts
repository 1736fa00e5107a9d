import type { Control } from "../../controls/control";
import { requireProperties, type PropertyRule } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";

/** The rule on one property of the account's password policy; what the resource leaves out is off. */
export function passwordRule(control: Control, demand: Omit<Requirement, "types" | "absent">): PropertyRule {
  const types = ["aws:iam/accountPasswordPolicy:AccountPasswordPolicy"];
  return requireProperties(control, [{ types, absent: "so it does not apply", ...demand }]);
}
