export { keyspacesTableRequireCustomerKey } from "./keyspacesTableRequireCustomerKey";
