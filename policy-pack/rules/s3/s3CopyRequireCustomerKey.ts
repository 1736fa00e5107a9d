import { s3KeyUses, s3CopyRequireCustomerKey as control } from "../../controls/s3";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const s3CopyRequireCustomerKey = customerKeyRule(control, s3KeyUses);
