import { mskKeyUses, mskClusterRequireCustomerKey as control } from "../../controls/msk";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const mskClusterRequireCustomerKey = customerKeyRule(control, mskKeyUses);
