export { athenaResultsRequireCustomerKey } from "./athenaResultsRequireCustomerKey";
export { athenaWorkgroupRequireEnforcement } from "./athenaWorkgroupRequireEnforcement";
