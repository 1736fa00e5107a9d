export { grafanaWorkspaceRequireCustomerKey } from "./grafanaWorkspaceRequireCustomerKey";
