import { mqKeyUses, mqBrokerRequireCustomerKey as control } from "../../controls/mq";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const mqBrokerRequireCustomerKey = customerKeyRule(control, mqKeyUses);
