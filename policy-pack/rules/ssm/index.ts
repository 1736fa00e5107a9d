export { ssmDocumentForbidSharing } from "./ssmDocumentForbidSharing";
export { ssmParameterForbidPlainSecrets } from "./ssmParameterForbidPlainSecrets";
export { ssmParameterRequireCustomerKey } from "./ssmParameterRequireCustomerKey";
export { ssmSessionRequireEncryption } from "./ssmSessionRequireEncryption";
export { ssmSessionRequireLogs } from "./ssmSessionRequireLogs";
