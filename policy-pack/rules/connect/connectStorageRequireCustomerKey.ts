import { connectKeyUses, connectStorageRequireCustomerKey as control } from "../../controls/connect";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const connectStorageRequireCustomerKey = customerKeyRule(control, connectKeyUses);
