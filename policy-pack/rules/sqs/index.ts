export { sqsQueueRequireCustomerKey } from "./sqsQueueRequireCustomerKey";
export { sqsQueueRequireRedrive } from "./sqsQueueRequireRedrive";
