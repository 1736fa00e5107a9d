export { appfabricBundleRequireCustomerKey } from "./appfabricBundleRequireCustomerKey";
