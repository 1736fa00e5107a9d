export { memorydbClusterRequireCustomerKey } from "./memorydbClusterRequireCustomerKey";
