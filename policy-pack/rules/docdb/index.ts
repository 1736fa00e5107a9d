export { docdbClusterRequireCustomerKey } from "./docdbClusterRequireCustomerKey";
