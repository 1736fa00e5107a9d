export { elasticacheCacheRequireAuthentication } from "./elasticacheCacheRequireAuthentication";
export { elasticacheCacheRequireBackups } from "./elasticacheCacheRequireBackups";
export { elasticacheCacheRequireCustomerKey } from "./elasticacheCacheRequireCustomerKey";
export { elasticacheCacheRequireEncryption } from "./elasticacheCacheRequireEncryption";
export { elasticacheCacheRequireLogs } from "./elasticacheCacheRequireLogs";
export { elasticacheCacheRequireStandby } from "./elasticacheCacheRequireStandby";
export { elasticacheCacheRequireSubnets } from "./elasticacheCacheRequireSubnets";
export { elasticacheCacheRequireUpgrades } from "./elasticacheCacheRequireUpgrades";
