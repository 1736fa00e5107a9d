export { snsTopicRequireCustomerKey } from "./snsTopicRequireCustomerKey";
export { snsTopicRequireTls } from "./snsTopicRequireTls";
