export { dmsEndpointRequireTls } from "./dmsEndpointRequireTls";
export { dmsInstanceForbidPublicAccess } from "./dmsInstanceForbidPublicAccess";
export { dmsReplicationRequireCustomerKey } from "./dmsReplicationRequireCustomerKey";
export { dmsTaskRequireLogging } from "./dmsTaskRequireLogging";
