export { emrClusterRequireKerberos } from "./emrClusterRequireKerberos";
export { emrClusterRequireProtection } from "./emrClusterRequireProtection";
export { emrConfigurationRequireEncryption } from "./emrConfigurationRequireEncryption";
export { emrDataRequireCustomerKey } from "./emrDataRequireCustomerKey";
