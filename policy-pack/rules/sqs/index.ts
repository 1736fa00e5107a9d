export { sqsQueueRequireCustomerKey } from "./sqsQueueRequireCustomerKey";
export { sqsQueueRequireEncryption } from "./sqsQueueRequireEncryption";
export { sqsQueueRequireRedrive } from "./sqsQueueRequireRedrive";
