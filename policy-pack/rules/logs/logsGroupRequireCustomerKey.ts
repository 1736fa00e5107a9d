import { logsKeyUses, logsGroupRequireCustomerKey as control } from "../../controls/logs";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const logsGroupRequireCustomerKey = customerKeyRule(control, logsKeyUses);
