export { appintegrationsIntegrationRequireCustomerKey } from "./appintegrationsIntegrationRequireCustomerKey";
