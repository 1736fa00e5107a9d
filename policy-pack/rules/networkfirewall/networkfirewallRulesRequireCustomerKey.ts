import {
  networkfirewallKeyUses,
  networkfirewallRulesRequireCustomerKey as control,
} from "../../controls/networkfirewall";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const networkfirewallRulesRequireCustomerKey = customerKeyRule(control, networkfirewallKeyUses);
