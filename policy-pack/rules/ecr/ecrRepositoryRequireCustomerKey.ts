import { ecrKeyUses, ecrRepositoryRequireCustomerKey as control } from "../../controls/ecr";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const ecrRepositoryRequireCustomerKey = customerKeyRule(control, ecrKeyUses);
