import { comprehendVolumeKeyUses, comprehendVolumeRequireCustomerKey as control } from "../../controls/comprehend";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const comprehendVolumeRequireCustomerKey = customerKeyRule(control, comprehendVolumeKeyUses);
