export { mqBrokerForbidPublicAccess } from "./mqBrokerForbidPublicAccess";
export { mqBrokerRequireCustomerKey } from "./mqBrokerRequireCustomerKey";
export { mqBrokerRequireLogs } from "./mqBrokerRequireLogs";
