import { rdsInsightsKeyUses, rdsInsightsRequireCustomerKey as control } from "../../controls/rds";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const rdsInsightsRequireCustomerKey = customerKeyRule(control, rdsInsightsKeyUses);
