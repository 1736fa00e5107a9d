import { ssmKeyUses, ssmParameterRequireCustomerKey as control } from "../../controls/ssm";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const ssmParameterRequireCustomerKey = customerKeyRule(control, ssmKeyUses);
