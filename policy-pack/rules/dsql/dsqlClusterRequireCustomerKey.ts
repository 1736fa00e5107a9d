import { dsqlKeyUses, dsqlClusterRequireCustomerKey as control } from "../../controls/dsql";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const dsqlClusterRequireCustomerKey = customerKeyRule(control, dsqlKeyUses);
