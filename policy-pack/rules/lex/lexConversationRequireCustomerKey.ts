import { lexKeyUses, lexConversationRequireCustomerKey as control } from "../../controls/lex";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const lexConversationRequireCustomerKey = customerKeyRule(control, lexKeyUses);
