export { neptuneClusterRequireCustomerKey } from "./neptuneClusterRequireCustomerKey";
