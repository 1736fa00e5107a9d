import { quicksightKeyUses, quicksightAccountRequireCustomerKey as control } from "../../controls/quicksight";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const quicksightAccountRequireCustomerKey = customerKeyRule(control, quicksightKeyUses);
