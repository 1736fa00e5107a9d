import { ebsKeyUses, ebsVolumeRequireCustomerKey as control } from "../../controls/ebs";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const ebsVolumeRequireCustomerKey = customerKeyRule(control, ebsKeyUses);
