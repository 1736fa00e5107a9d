export { mailArchiveRequireCustomerKey } from "./mailArchiveRequireCustomerKey";
export { mailConfigurationRequireTls } from "./mailConfigurationRequireTls";
