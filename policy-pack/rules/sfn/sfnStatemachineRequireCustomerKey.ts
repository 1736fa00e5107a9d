import { sfnKeyUses, sfnStatemachineRequireCustomerKey as control } from "../../controls/sfn";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const sfnStatemachineRequireCustomerKey = customerKeyRule(control, sfnKeyUses);
