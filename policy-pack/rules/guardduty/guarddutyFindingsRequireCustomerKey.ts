import { guarddutyKeyUses, guarddutyFindingsRequireCustomerKey as control } from "../../controls/guardduty";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const guarddutyFindingsRequireCustomerKey = customerKeyRule(control, guarddutyKeyUses);
