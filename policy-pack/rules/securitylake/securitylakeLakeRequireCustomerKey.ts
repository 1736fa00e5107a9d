import { securitylakeKeyUses, securitylakeLakeRequireCustomerKey as control } from "../../controls/securitylake";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const securitylakeLakeRequireCustomerKey = customerKeyRule(control, securitylakeKeyUses);
