export { configAggregatorRequireAllRegions } from "./configAggregatorRequireAllRegions";
export { configDeliveryRequireCustomerKey } from "./configDeliveryRequireCustomerKey";
export { configHistoryRequireRetention } from "./configHistoryRequireRetention";
export { configRecorderRequireEverything } from "./configRecorderRequireEverything";
export { configRecorderRequireRunning } from "./configRecorderRequireRunning";
