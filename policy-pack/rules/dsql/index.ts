export { dsqlClusterRequireCustomerKey } from "./dsqlClusterRequireCustomerKey";
