export { opensearchCollectionRequireProtection } from "./opensearchCollectionRequireProtection";
export { opensearchDomainRequireCustomerKey } from "./opensearchDomainRequireCustomerKey";
export { opensearchDomainRequireIsolation } from "./opensearchDomainRequireIsolation";
export { opensearchDomainRequireLogs } from "./opensearchDomainRequireLogs";
export { opensearchDomainRequireStandby } from "./opensearchDomainRequireStandby";
export { opensearchDomainRequireTls } from "./opensearchDomainRequireTls";
