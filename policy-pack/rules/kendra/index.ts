export { kendraIndexRequireCustomerKey } from "./kendraIndexRequireCustomerKey";
