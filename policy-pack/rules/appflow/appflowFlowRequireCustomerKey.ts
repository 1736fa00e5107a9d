import { appflowKeyUses, appflowFlowRequireCustomerKey as control } from "../../controls/appflow";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const appflowFlowRequireCustomerKey = customerKeyRule(control, appflowKeyUses);
