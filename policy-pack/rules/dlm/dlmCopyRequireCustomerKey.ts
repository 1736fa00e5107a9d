import { dlmKeyUses, dlmCopyRequireCustomerKey as control } from "../../controls/dlm";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const dlmCopyRequireCustomerKey = customerKeyRule(control, dlmKeyUses);
