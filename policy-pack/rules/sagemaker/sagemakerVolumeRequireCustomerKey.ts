import { sagemakerVolumeKeyUses, sagemakerVolumeRequireCustomerKey as control } from "../../controls/sagemakerVolumes";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const sagemakerVolumeRequireCustomerKey = customerKeyRule(control, sagemakerVolumeKeyUses);
