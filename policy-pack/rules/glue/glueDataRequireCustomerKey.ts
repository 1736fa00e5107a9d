import { glueKeyUses, glueDataRequireCustomerKey as control } from "../../controls/glue";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const glueDataRequireCustomerKey = customerKeyRule(control, glueKeyUses);
