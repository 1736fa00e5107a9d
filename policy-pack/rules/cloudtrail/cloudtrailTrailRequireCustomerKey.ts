import { cloudtrailKeyUses, cloudtrailTrailRequireCustomerKey as control } from "../../controls/cloudtrail";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const cloudtrailTrailRequireCustomerKey = customerKeyRule(control, cloudtrailKeyUses);
