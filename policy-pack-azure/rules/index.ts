import type { Rule } from "../../policy-pack/judge/rule";
import {
  computeDiskRequireCustomerKey,
  databaseServerRequireCustomerKey,
  storageAccountRequireCustomerKey,
} from "./dataAtRest";
import {
  databaseServerForbidPublicNetwork,
  databaseServerRequireTls,
  storageAccountForbidPublicAccess,
  storageAccountRequireTls,
  webAppRequireTls,
} from "./dataInTransit";
import {
  keyvaultKeyRequireHsm,
  keyvaultVaultForbidPublicNetwork,
  keyvaultVaultLimitAccess,
  keyvaultVaultRequireRecovery,
} from "./keyVault";

/** Every rule of the pack. */
export const rules: readonly Rule[] = [
  computeDiskRequireCustomerKey,
  databaseServerForbidPublicNetwork,
  databaseServerRequireCustomerKey,
  databaseServerRequireTls,
  keyvaultKeyRequireHsm,
  keyvaultVaultForbidPublicNetwork,
  keyvaultVaultLimitAccess,
  keyvaultVaultRequireRecovery,
  storageAccountForbidPublicAccess,
  storageAccountRequireCustomerKey,
  storageAccountRequireTls,
  webAppRequireTls,
];
