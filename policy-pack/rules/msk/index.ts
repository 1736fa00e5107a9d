export { mskClusterForbidPublicAccess } from "./mskClusterForbidPublicAccess";
export { mskClusterRequireAuthentication } from "./mskClusterRequireAuthentication";
export { mskClusterRequireCustomerKey } from "./mskClusterRequireCustomerKey";
export { mskClusterRequireLogs } from "./mskClusterRequireLogs";
export { mskClusterRequireTls } from "./mskClusterRequireTls";
export { mskConnectorRequireAuthentication } from "./mskConnectorRequireAuthentication";
export { mskConnectorRequireLogs } from "./mskConnectorRequireLogs";
export { mskConnectorRequireTls } from "./mskConnectorRequireTls";
