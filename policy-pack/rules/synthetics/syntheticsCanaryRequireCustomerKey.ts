import { syntheticsKeyUses, syntheticsCanaryRequireCustomerKey as control } from "../../controls/synthetics";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const syntheticsCanaryRequireCustomerKey = customerKeyRule(control, syntheticsKeyUses);
