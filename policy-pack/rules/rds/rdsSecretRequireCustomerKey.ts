import { rdsSecretKeyUses, rdsSecretRequireCustomerKey as control } from "../../controls/rds";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const rdsSecretRequireCustomerKey = customerKeyRule(control, rdsSecretKeyUses);
