export { mwaaEnvironmentRequireCustomerKey } from "./mwaaEnvironmentRequireCustomerKey";
export { mwaaEnvironmentRequirePrivateAccess } from "./mwaaEnvironmentRequirePrivateAccess";
