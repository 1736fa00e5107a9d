export { healthlakeDatastoreRequireCustomerKey } from "./healthlakeDatastoreRequireCustomerKey";
