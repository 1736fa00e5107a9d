export { quicksightAccountRequireCustomerKey } from "./quicksightAccountRequireCustomerKey";
export { quicksightSourceRequireTls } from "./quicksightSourceRequireTls";
