import { bedrockKeyUses, bedrockContentRequireCustomerKey as control } from "../../controls/bedrock";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const bedrockContentRequireCustomerKey = customerKeyRule(control, bedrockKeyUses);
