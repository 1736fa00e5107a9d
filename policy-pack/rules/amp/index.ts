export { ampWorkspaceRequireCustomerKey } from "./ampWorkspaceRequireCustomerKey";
