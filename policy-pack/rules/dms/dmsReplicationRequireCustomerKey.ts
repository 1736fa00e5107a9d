import { dmsKeyUses, dmsReplicationRequireCustomerKey as control } from "../../controls/dms";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const dmsReplicationRequireCustomerKey = customerKeyRule(control, dmsKeyUses);
