import { agentcoreKeyUses, agentcoreMemoryRequireCustomerKey as control } from "../../controls/agentcore";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const agentcoreMemoryRequireCustomerKey = customerKeyRule(control, agentcoreKeyUses);
