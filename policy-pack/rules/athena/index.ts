export { athenaDatabaseRequireEncryption } from "./athenaDatabaseRequireEncryption";
export { athenaResultsRequireCustomerKey } from "./athenaResultsRequireCustomerKey";
export { athenaWorkgroupRequireEncryption } from "./athenaWorkgroupRequireEncryption";
export { athenaWorkgroupRequireEnforcement } from "./athenaWorkgroupRequireEnforcement";
export { athenaWorkgroupRequireMetrics } from "./athenaWorkgroupRequireMetrics";
