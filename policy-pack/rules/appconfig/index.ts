export { appconfigProfileRequireCustomerKey } from "./appconfigProfileRequireCustomerKey";
