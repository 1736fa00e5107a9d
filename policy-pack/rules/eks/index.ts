export { eksClusterForbidPublicEndpoint } from "./eksClusterForbidPublicEndpoint";
export { eksClusterRequireCustomerKey } from "./eksClusterRequireCustomerKey";
export { eksClusterRequireLogs } from "./eksClusterRequireLogs";
export { eksClusterRequirePrivateEndpoint } from "./eksClusterRequirePrivateEndpoint";
export { eksClusterRequireSupportedVersion } from "./eksClusterRequireSupportedVersion";
