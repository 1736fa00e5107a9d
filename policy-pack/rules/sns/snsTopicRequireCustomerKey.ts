import { snsKeyUses, snsTopicRequireCustomerKey as control } from "../../controls/sns";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const snsTopicRequireCustomerKey = customerKeyRule(control, snsKeyUses);
