import { s3tablesKeyUses, s3tablesBucketRequireCustomerKey as control } from "../../controls/s3tables";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const s3tablesBucketRequireCustomerKey = customerKeyRule(control, s3tablesKeyUses);
