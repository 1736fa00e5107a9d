export { timestreamDatabaseRequireCustomerKey } from "./timestreamDatabaseRequireCustomerKey";
