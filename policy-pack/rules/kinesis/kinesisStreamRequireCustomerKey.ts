import { kinesisKeyUses, kinesisStreamRequireCustomerKey as control } from "../../controls/kinesis";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const kinesisStreamRequireCustomerKey = customerKeyRule(control, kinesisKeyUses);
