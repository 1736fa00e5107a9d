export { qbusinessApplicationRequireCustomerKey } from "./qbusinessApplicationRequireCustomerKey";
