export { finspaceEnvironmentRequireCustomerKey } from "./finspaceEnvironmentRequireCustomerKey";
