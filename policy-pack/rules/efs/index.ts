export { efsAccesspointRequireIdentity } from "./efsAccesspointRequireIdentity";
export { efsAccesspointRequireRootDirectory } from "./efsAccesspointRequireRootDirectory";
export { efsFilesystemRequireBackups } from "./efsFilesystemRequireBackups";
export { efsFilesystemRequireCustomerKey } from "./efsFilesystemRequireCustomerKey";
export { efsFilesystemRequireEncryption } from "./efsFilesystemRequireEncryption";
export { efsFilesystemRequirePolicy } from "./efsFilesystemRequirePolicy";
export { efsFilesystemRequireTlsOnly } from "./efsFilesystemRequireTlsOnly";
export { efsFilesystemRequireZones } from "./efsFilesystemRequireZones";
