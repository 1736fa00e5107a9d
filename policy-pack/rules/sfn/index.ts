export { sfnStatemachineRequireCustomerKey } from "./sfnStatemachineRequireCustomerKey";
export { sfnStatemachineRequireLogging } from "./sfnStatemachineRequireLogging";
export { sfnStatemachineRequireTracing } from "./sfnStatemachineRequireTracing";
