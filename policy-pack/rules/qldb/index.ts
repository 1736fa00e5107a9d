export { qldbLedgerRequireCustomerKey } from "./qldbLedgerRequireCustomerKey";
export { qldbLedgerRequirePermissions } from "./qldbLedgerRequirePermissions";
