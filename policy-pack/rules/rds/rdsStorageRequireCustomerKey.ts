import { rdsKeyUses, rdsStorageRequireCustomerKey as control } from "../../controls/rds";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const rdsStorageRequireCustomerKey = customerKeyRule(control, rdsKeyUses);
