import { comprehendKeyUses, comprehendModelRequireCustomerKey as control } from "../../controls/comprehend";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const comprehendModelRequireCustomerKey = customerKeyRule(control, comprehendKeyUses);
