export { securitylakeLakeRequireCustomerKey } from "./securitylakeLakeRequireCustomerKey";
