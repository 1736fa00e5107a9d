export { backupPlanLimitExpiry } from "./backupPlanLimitExpiry";
export { backupPlanRequireDaily } from "./backupPlanRequireDaily";
export { backupPlanRequireSelection } from "./backupPlanRequireSelection";
export { backupSelectionRequireStores } from "./backupSelectionRequireStores";
export { backupVaultLimitDeletion } from "./backupVaultLimitDeletion";
export { backupVaultRequireCustomerKey } from "./backupVaultRequireCustomerKey";
export { backupVaultRequireLock } from "./backupVaultRequireLock";
export { backupVaultRequireUniformGuards } from "./backupVaultRequireUniformGuards";
