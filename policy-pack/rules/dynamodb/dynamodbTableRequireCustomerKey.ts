import { dynamodbKeyUses, dynamodbTableRequireCustomerKey as control } from "../../controls/dynamodb";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const dynamodbTableRequireCustomerKey = customerKeyRule(control, dynamodbKeyUses);
