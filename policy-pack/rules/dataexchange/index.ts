export { dataexchangeExportRequireCustomerKey } from "./dataexchangeExportRequireCustomerKey";
