import { m2KeyUses, m2EnvironmentRequireCustomerKey as control } from "../../controls/m2";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const m2EnvironmentRequireCustomerKey = customerKeyRule(control, m2KeyUses);
