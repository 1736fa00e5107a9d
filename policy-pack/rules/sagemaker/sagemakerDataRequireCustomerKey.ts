import { sagemakerKeyUses, sagemakerDataRequireCustomerKey as control } from "../../controls/sagemaker";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const sagemakerDataRequireCustomerKey = customerKeyRule(control, sagemakerKeyUses);
