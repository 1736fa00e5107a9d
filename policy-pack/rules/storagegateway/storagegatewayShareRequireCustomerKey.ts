import { storagegatewayKeyUses, storagegatewayShareRequireCustomerKey as control } from "../../controls/storagegateway";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const storagegatewayShareRequireCustomerKey = customerKeyRule(control, storagegatewayKeyUses);
