export { apprunnerServiceRequireCustomerKey } from "./apprunnerServiceRequireCustomerKey";
export { apprunnerServiceRequireFirewall } from "./apprunnerServiceRequireFirewall";
