export { glueCatalogRequireEncryption } from "./glueCatalogRequireEncryption";
export { glueDataRequireCustomerKey } from "./glueDataRequireCustomerKey";
export { glueJobRequireLogging } from "./glueJobRequireLogging";
export { glueJobRequireSecurityConfiguration } from "./glueJobRequireSecurityConfiguration";
