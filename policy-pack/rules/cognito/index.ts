export { cognitoPoolLimitSessions } from "./cognitoPoolLimitSessions";
export { cognitoPoolRequireCustomerKey } from "./cognitoPoolRequireCustomerKey";
export { cognitoPoolRequireMfa } from "./cognitoPoolRequireMfa";
