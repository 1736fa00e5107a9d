export { datazoneDomainRequireCustomerKey } from "./datazoneDomainRequireCustomerKey";
