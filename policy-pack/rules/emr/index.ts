export { emrAccountForbidPublicAccess } from "./emrAccountForbidPublicAccess";
export { emrClusterRequireKerberos } from "./emrClusterRequireKerberos";
export { emrClusterRequireLogs } from "./emrClusterRequireLogs";
export { emrClusterRequireSecurityConfiguration } from "./emrClusterRequireSecurityConfiguration";
export { emrClusterRequireSubnet } from "./emrClusterRequireSubnet";
export { emrConfigurationRequireEncryption } from "./emrConfigurationRequireEncryption";
export { emrDataRequireCustomerKey } from "./emrDataRequireCustomerKey";
