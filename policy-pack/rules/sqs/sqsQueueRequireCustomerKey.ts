import { sqsKeyUses, sqsQueueRequireCustomerKey as control } from "../../controls/sqs";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const sqsQueueRequireCustomerKey = customerKeyRule(control, sqsKeyUses);
