import { resiliencehubKeyUses, resiliencehubPolicyRequireCustomerKey as control } from "../../controls/resiliencehub";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const resiliencehubPolicyRequireCustomerKey = customerKeyRule(control, resiliencehubKeyUses);
