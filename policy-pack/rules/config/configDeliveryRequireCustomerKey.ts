import { configKeyUses, configDeliveryRequireCustomerKey as control } from "../../controls/config";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const configDeliveryRequireCustomerKey = customerKeyRule(control, configKeyUses);
