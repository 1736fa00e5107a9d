import { keyspacesKeyUses, keyspacesTableRequireCustomerKey as control } from "../../controls/keyspaces";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const keyspacesTableRequireCustomerKey = customerKeyRule(control, keyspacesKeyUses);
