import { qbusinessKeyUses, qbusinessApplicationRequireCustomerKey as control } from "../../controls/qbusiness";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const qbusinessApplicationRequireCustomerKey = customerKeyRule(control, qbusinessKeyUses);
