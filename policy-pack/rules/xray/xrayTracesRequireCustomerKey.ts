import { xrayKeyUses, xrayTracesRequireCustomerKey as control } from "../../controls/xray";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const xrayTracesRequireCustomerKey = customerKeyRule(control, xrayKeyUses);
