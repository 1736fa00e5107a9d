import { devopsguruKeyUses, devopsguruIntegrationRequireCustomerKey as control } from "../../controls/devopsguru";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const devopsguruIntegrationRequireCustomerKey = customerKeyRule(control, devopsguruKeyUses);
