export { qldbLedgerRequireCustomerKey } from "./qldbLedgerRequireCustomerKey";
