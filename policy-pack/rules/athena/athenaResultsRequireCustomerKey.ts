import { athenaKeyUses, athenaResultsRequireCustomerKey as control } from "../../controls/athena";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const athenaResultsRequireCustomerKey = customerKeyRule(control, athenaKeyUses);
