export { logsGroupRequireCustomerKey } from "./logsGroupRequireCustomerKey";
export { logsGroupRequireRetention } from "./logsGroupRequireRetention";
export { logsGroupRequireStatedRetention } from "./logsGroupRequireStatedRetention";
export { logsGroupRequireUniformKeeping } from "./logsGroupRequireUniformKeeping";
