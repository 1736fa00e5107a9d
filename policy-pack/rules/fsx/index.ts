export { fsxFilesystemRequireAudit } from "./fsxFilesystemRequireAudit";
export { fsxFilesystemRequireCustomerKey } from "./fsxFilesystemRequireCustomerKey";
