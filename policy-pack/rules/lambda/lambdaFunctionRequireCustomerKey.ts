import { lambdaKeyUses, lambdaFunctionRequireCustomerKey as control } from "../../controls/lambda";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const lambdaFunctionRequireCustomerKey = customerKeyRule(control, lambdaKeyUses);
