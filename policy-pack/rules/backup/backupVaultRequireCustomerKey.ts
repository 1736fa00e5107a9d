import { backupKeyUses, backupVaultRequireCustomerKey as control } from "../../controls/backup";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const backupVaultRequireCustomerKey = customerKeyRule(control, backupKeyUses);
