import { drsKeyUses, drsStagingRequireCustomerKey as control } from "../../controls/drs";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const drsStagingRequireCustomerKey = customerKeyRule(control, drsKeyUses);
