import { dmsTargetKeyUses, dmsTargetRequireCustomerKey as control } from "../../controls/dms";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const dmsTargetRequireCustomerKey = customerKeyRule(control, dmsTargetKeyUses);
