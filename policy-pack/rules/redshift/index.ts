export { redshiftClusterForbidDefaultDatabase } from "./redshiftClusterForbidDefaultDatabase";
export { redshiftClusterRequireSnapshots } from "./redshiftClusterRequireSnapshots";
export { redshiftParametergroupRequireTls } from "./redshiftParametergroupRequireTls";
export { redshiftWarehouseForbidPublicAccess } from "./redshiftWarehouseForbidPublicAccess";
export { redshiftWarehouseRequireAuditLogs } from "./redshiftWarehouseRequireAuditLogs";
export { redshiftWarehouseRequireCustomerKey } from "./redshiftWarehouseRequireCustomerKey";
