export { mskClusterRequireCustomerKey } from "./mskClusterRequireCustomerKey";
export { mskClusterRequireTls } from "./mskClusterRequireTls";
export { mskConnectorRequireTls } from "./mskConnectorRequireTls";
