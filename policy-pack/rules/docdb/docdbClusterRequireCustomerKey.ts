import { docdbKeyUses, docdbClusterRequireCustomerKey as control } from "../../controls/docdb";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const docdbClusterRequireCustomerKey = customerKeyRule(control, docdbKeyUses);
