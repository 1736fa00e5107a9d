import type { Control } from "../../policy-pack/controls/control";

export const storageAccountRequireCustomerKey: Control = {
  id: "storage-account-require-customer-key",
  title: "Storage accounts are encrypted with a customer-managed key.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "critical",
  description:
    "encryption.keySource is Microsoft.Keyvault with the key's vault and name, and infrastructure encryption is on where the account says so.",
  remediation:
    'set encryption: { keySource: "Microsoft.Keyvault", keyVaultProperties: { keyVaultUri, keyName }, identity } on the account.',
  source: "https://learn.microsoft.com/azure/storage/common/customer-managed-keys-overview",
  equivalents: {},
};

export const computeDiskRequireCustomerKey: Control = {
  id: "compute-disk-require-customer-key",
  title: "Disks are encrypted with a customer-managed key.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "critical",
  description:
    "Disks, snapshots and the disks of virtual machines and scale sets name a disk encryption set; a set names its key and follows its versions; machines encrypt their caches at the host.",
  remediation:
    'set encryption: { type: "EncryptionAtRestWithCustomerKey", diskEncryptionSetId } on the disk (managedDisk.diskEncryptionSet on a machine).',
  source: "https://learn.microsoft.com/azure/virtual-machines/disk-encryption",
  equivalents: {},
};

export const databaseServerRequireCustomerKey: Control = {
  id: "database-server-require-customer-key",
  title: "Databases are encrypted with a customer-managed key.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "critical",
  description:
    "SQL encryption protectors, PostgreSQL and MySQL flexible servers and Cosmos DB accounts name a key in Key Vault, and transparent data encryption is on.",
  remediation:
    'name the key: serverKeyType: "AzureKeyVault" on the protector, dataEncryption: { type: "AzureKeyVault", primaryKeyURI } on a flexible server, keyVaultKeyUri on Cosmos DB.',
  source: "https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-byok-overview",
  equivalents: {},
};
