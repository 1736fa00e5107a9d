export { configDeliveryRequireCustomerKey } from "./configDeliveryRequireCustomerKey";
export { configRecorderRequireEverything } from "./configRecorderRequireEverything";
