import { memorydbKeyUses, memorydbClusterRequireCustomerKey as control } from "../../controls/memorydb";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const memorydbClusterRequireCustomerKey = customerKeyRule(control, memorydbKeyUses);
