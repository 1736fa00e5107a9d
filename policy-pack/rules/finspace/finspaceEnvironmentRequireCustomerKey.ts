import { finspaceKeyUses, finspaceEnvironmentRequireCustomerKey as control } from "../../controls/finspace";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const finspaceEnvironmentRequireCustomerKey = customerKeyRule(control, finspaceKeyUses);
