import { sagemakerVolumeKeyUses, sagemakerVolumeRequireCustomerKey as control } from "../../controls/sagemaker";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const sagemakerVolumeRequireCustomerKey = customerKeyRule(control, sagemakerVolumeKeyUses);
