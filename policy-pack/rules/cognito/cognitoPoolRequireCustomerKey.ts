import { cognitoKeyUses, cognitoPoolRequireCustomerKey as control } from "../../controls/cognito";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const cognitoPoolRequireCustomerKey = customerKeyRule(control, cognitoKeyUses);
