export { efsAccesspointRequireIdentity } from "./efsAccesspointRequireIdentity";
export { efsFilesystemRequireBackups } from "./efsFilesystemRequireBackups";
export { efsFilesystemRequireCustomerKey } from "./efsFilesystemRequireCustomerKey";
export { efsFilesystemRequirePolicy } from "./efsFilesystemRequirePolicy";
export { efsFilesystemRequireTlsOnly } from "./efsFilesystemRequireTlsOnly";
export { efsFilesystemRequireZones } from "./efsFilesystemRequireZones";
