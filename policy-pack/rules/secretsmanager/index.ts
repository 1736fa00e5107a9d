export { secretsmanagerRotationLimitInterval } from "./secretsmanagerRotationLimitInterval";
export { secretsmanagerSecretRequireCustomerKey } from "./secretsmanagerSecretRequireCustomerKey";
export { secretsmanagerSecretRequireRecovery } from "./secretsmanagerSecretRequireRecovery";
export { secretsmanagerSecretRequireRotation } from "./secretsmanagerSecretRequireRotation";
