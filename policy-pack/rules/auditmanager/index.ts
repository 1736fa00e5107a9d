export { auditmanagerRegistrationRequireCustomerKey } from "./auditmanagerRegistrationRequireCustomerKey";
