export { dynamodbReplicaRequireRecovery } from "./dynamodbReplicaRequireRecovery";
export { dynamodbTableRequireCustomerKey } from "./dynamodbTableRequireCustomerKey";
export { dynamodbTableRequireDeletionProtection } from "./dynamodbTableRequireDeletionProtection";
export { dynamodbTableRequireRecovery } from "./dynamodbTableRequireRecovery";
export { dynamodbTableRequireScaling } from "./dynamodbTableRequireScaling";
