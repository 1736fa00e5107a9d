import { locationKeyUses, locationTrackerRequireCustomerKey as control } from "../../controls/location";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const locationTrackerRequireCustomerKey = customerKeyRule(control, locationKeyUses);
