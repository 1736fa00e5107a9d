export { dmsEndpointRequireTls } from "./dmsEndpointRequireTls";
export { dmsInstanceForbidPublicAccess } from "./dmsInstanceForbidPublicAccess";
export { dmsReplicationRequireCustomerKey } from "./dmsReplicationRequireCustomerKey";
export { dmsTargetRequireCustomerKey } from "./dmsTargetRequireCustomerKey";
export { dmsTaskRequireLogging } from "./dmsTaskRequireLogging";
