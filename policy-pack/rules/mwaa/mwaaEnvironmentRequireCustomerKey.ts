import { mwaaKeyUses, mwaaEnvironmentRequireCustomerKey as control } from "../../controls/mwaa";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const mwaaEnvironmentRequireCustomerKey = customerKeyRule(control, mwaaKeyUses);
