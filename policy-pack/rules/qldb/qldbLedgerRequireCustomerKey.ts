import { qldbKeyUses, qldbLedgerRequireCustomerKey as control } from "../../controls/qldb";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const qldbLedgerRequireCustomerKey = customerKeyRule(control, qldbKeyUses);
