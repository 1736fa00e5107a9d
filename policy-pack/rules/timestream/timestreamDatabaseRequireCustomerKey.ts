import { timestreamKeyUses, timestreamDatabaseRequireCustomerKey as control } from "../../controls/timestream";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const timestreamDatabaseRequireCustomerKey = customerKeyRule(control, timestreamKeyUses);
