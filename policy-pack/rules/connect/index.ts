export { connectStorageRequireCustomerKey } from "./connectStorageRequireCustomerKey";
