import { appconfigKeyUses, appconfigProfileRequireCustomerKey as control } from "../../controls/appconfig";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const appconfigProfileRequireCustomerKey = customerKeyRule(control, appconfigKeyUses);
