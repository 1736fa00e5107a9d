import { kendraKeyUses, kendraIndexRequireCustomerKey as control } from "../../controls/kendra";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const kendraIndexRequireCustomerKey = customerKeyRule(control, kendraKeyUses);
