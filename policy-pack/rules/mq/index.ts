export { mqBrokerForbidPublicAccess } from "./mqBrokerForbidPublicAccess";
export { mqBrokerRequireAuditLog } from "./mqBrokerRequireAuditLog";
export { mqBrokerRequireCustomerKey } from "./mqBrokerRequireCustomerKey";
export { mqBrokerRequireLogs } from "./mqBrokerRequireLogs";
