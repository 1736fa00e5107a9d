import { ec2KeyUses, ec2DiskRequireCustomerKey as control } from "../../controls/ec2";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const ec2DiskRequireCustomerKey = customerKeyRule(control, ec2KeyUses);
