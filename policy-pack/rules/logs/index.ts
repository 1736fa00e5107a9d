export { logsGroupRequireCustomerKey } from "./logsGroupRequireCustomerKey";
export { logsGroupRequireRetention } from "./logsGroupRequireRetention";
export { logsGroupRequireUniformKeeping } from "./logsGroupRequireUniformKeeping";
