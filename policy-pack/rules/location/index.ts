export { locationTrackerRequireCustomerKey } from "./locationTrackerRequireCustomerKey";
