export { snsTopicRequireCustomerKey } from "./snsTopicRequireCustomerKey";
export { snsTopicRequireEncryption } from "./snsTopicRequireEncryption";
export { snsTopicRequireTls } from "./snsTopicRequireTls";
