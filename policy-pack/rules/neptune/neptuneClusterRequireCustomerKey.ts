import { neptuneKeyUses, neptuneClusterRequireCustomerKey as control } from "../../controls/neptune";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const neptuneClusterRequireCustomerKey = customerKeyRule(control, neptuneKeyUses);
