import { emrKeyUses, emrDataRequireCustomerKey as control } from "../../controls/emr";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const emrDataRequireCustomerKey = customerKeyRule(control, emrKeyUses);
