import { efsKeyUses, efsFilesystemRequireCustomerKey as control } from "../../controls/efs";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const efsFilesystemRequireCustomerKey = customerKeyRule(control, efsKeyUses);
