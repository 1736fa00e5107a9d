import { eksKeyUses, eksClusterRequireCustomerKey as control } from "../../controls/eks";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const eksClusterRequireCustomerKey = customerKeyRule(control, eksKeyUses);
