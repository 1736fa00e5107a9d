export { cognitoClientLimitFlows } from "./cognitoClientLimitFlows";
export { cognitoIdentitypoolForbidGuests } from "./cognitoIdentitypoolForbidGuests";
export { cognitoPoolLimitSessions } from "./cognitoPoolLimitSessions";
export { cognitoPoolRequireCustomerKey } from "./cognitoPoolRequireCustomerKey";
export { cognitoPoolRequireMfa } from "./cognitoPoolRequireMfa";
export { cognitoPoolRequireProtection } from "./cognitoPoolRequireProtection";
export { cognitoPoolRequireStrongPasswords } from "./cognitoPoolRequireStrongPasswords";
