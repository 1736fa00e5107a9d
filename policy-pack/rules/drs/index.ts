export { drsStagingRequireCustomerKey } from "./drsStagingRequireCustomerKey";
