export { devopsguruIntegrationRequireCustomerKey } from "./devopsguruIntegrationRequireCustomerKey";
