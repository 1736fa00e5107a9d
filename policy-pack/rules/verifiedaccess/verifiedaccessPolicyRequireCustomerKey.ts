import {
  verifiedaccessKeyUses,
  verifiedaccessPolicyRequireCustomerKey as control,
} from "../../controls/verifiedaccess";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const verifiedaccessPolicyRequireCustomerKey = customerKeyRule(control, verifiedaccessKeyUses);
