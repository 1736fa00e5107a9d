/** A property that is changed on a sound resource, and the one rule that has to notice. */
export interface Weakening {
  readonly type: string;
  readonly path: string;
  /** The new value; undefined: left out. */
  readonly to: unknown;
  readonly rule: string;
  /** A value that another resource computes is good enough. */
  readonly reference?: boolean;
}

const diskSet = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/diskEncryptionSets/records";
const customerKey = { type: "EncryptionAtRestWithCustomerKey", diskEncryptionSetId: diskSet };
const machineDisks = {
  osDisk: { managedDisk: { diskEncryptionSet: { id: diskSet } } },
  dataDisks: [{ managedDisk: { diskEncryptionSet: { id: diskSet } } }],
};
const server = {
  dataEncryption: { type: "AzureKeyVault", primaryKeyURI: "https://records.vault.azure.net/keys/records" },
  network: { publicNetworkAccess: "Disabled" },
};

/** Resources as a careful engineer writes them, by type. */
export const sound: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "azure-native:keyvault:Vault": {
    properties: {
      enablePurgeProtection: true,
      enableSoftDelete: true,
      softDeleteRetentionInDays: 90,
      enableRbacAuthorization: true,
      publicNetworkAccess: "Disabled",
      sku: { family: "A", name: "premium" },
    },
  },
  "azure-native:keyvault:ManagedHsm": {
    properties: { enablePurgeProtection: true, publicNetworkAccess: "Disabled" },
  },
  "azure-native:keyvault:Key": { properties: { kty: "RSA-HSM", keySize: 3072, attributes: { exportable: false } } },
  "azure-native:authorization:RoleAssignment": {
    roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/e147488a-f6f5-4113-8e2d-b22465e65bf6",
    scope: "/subscriptions/s",
  },
  "azure-native:storage:StorageAccount": {
    enableHttpsTrafficOnly: true,
    minimumTlsVersion: "TLS1_2",
    allowBlobPublicAccess: false,
    allowSharedKeyAccess: false,
    publicNetworkAccess: "Disabled",
    encryption: {
      keySource: "Microsoft.Keyvault",
      requireInfrastructureEncryption: true,
      keyVaultProperties: { keyName: "records", keyVaultUri: "https://records.vault.azure.net" },
    },
  },
  "azure-native:storage:BlobContainer": { publicAccess: "None" },
  "azure-native:storage:EncryptionScope": { source: "Microsoft.KeyVault" },
  "azure-native:compute:Disk": { encryption: customerKey },
  "azure-native:compute:Snapshot": { encryption: customerKey },
  "azure-native:compute:DiskEncryptionSet": {
    encryptionType: "EncryptionAtRestWithPlatformAndCustomerKeys",
    activeKey: { keyUrl: "https://records.vault.azure.net/keys/records/1" },
    rotationToLatestKeyVersionEnabled: true,
  },
  "azure-native:compute:VirtualMachine": {
    securityProfile: { encryptionAtHost: true },
    storageProfile: machineDisks,
  },
  "azure-native:compute:VirtualMachineScaleSet": {
    virtualMachineProfile: { securityProfile: { encryptionAtHost: true }, storageProfile: machineDisks },
  },
  "azure-native:web:WebApp": { httpsOnly: true, siteConfig: { minTlsVersion: "1.2", ftpsState: "Disabled" } },
  "azure-native:web:WebAppSlot": { httpsOnly: "true", siteConfig: { minTlsVersion: "1.3" } },
  "azure-native:sql:Server": { minimalTlsVersion: "1.2", publicNetworkAccess: "Disabled" },
  "azure-native:sql:TransparentDataEncryption": { state: "Enabled" },
  "azure-native:sql:EncryptionProtector": { serverKeyType: "AzureKeyVault" },
  "azure-native:sql:FirewallRule": { startIpAddress: "10.0.0.4", endIpAddress: "10.0.0.4" },
  "azure-native:dbforpostgresql:Server": server,
  "azure-native:dbformysql:Server": {
    ...server,
    network: { delegatedSubnetResourceId: "/subscriptions/s/subnets/database" },
  },
  "azure-native:dbforpostgresql:Configuration": { configurationName: "require_secure_transport", value: "on" },
  "azure-native:dbformysql:Configuration": { configurationName: "slow_query_log", value: "off" },
  "azure-native:cosmosdb:DatabaseAccount": {
    keyVaultKeyUri: "https://records.vault.azure.net/keys/records",
    publicNetworkAccess: "Disabled",
    minimalTlsVersion: "Tls12",
  },
  "azure-native:cache:Redis": { enableNonSslPort: false, minimumTlsVersion: "1.2", publicNetworkAccess: "Disabled" },
};

/** [type without its package, path, rule, weak values…]; undefined: left out. */
const table: readonly (readonly [string, string, string, ...unknown[]])[] = [
  ["keyvault:Vault", "properties.enablePurgeProtection", "keyvault-vault-require-recovery", false, "false", undefined],
  ["keyvault:Vault", "properties.enableSoftDelete", "keyvault-vault-require-recovery", false],
  ["keyvault:Vault", "properties.softDeleteRetentionInDays", "keyvault-vault-require-recovery", 7],
  ["keyvault:Vault", "properties.enableRbacAuthorization", "keyvault-vault-limit-access", false, undefined],
  ["keyvault:Vault", "properties.publicNetworkAccess", "keyvault-vault-forbid-public-network", "Enabled", undefined],
  ["keyvault:ManagedHsm", "properties.enablePurgeProtection", "keyvault-vault-require-recovery", false, undefined],
  ["keyvault:Key", "properties.kty", "keyvault-key-require-hsm", "RSA", "EC", undefined],
  ["keyvault:Key", "properties.keySize", "keyvault-key-require-hsm", 2048, undefined],
  ["keyvault:Key", "properties.attributes.exportable", "keyvault-key-require-hsm", true],
  [
    "authorization:RoleAssignment",
    "roleDefinitionId",
    "keyvault-vault-limit-access",
    "/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
    "/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/00482A5A-887F-4FB3-B363-3B7FE8E74483",
  ],
  ["storage:StorageAccount", "enableHttpsTrafficOnly", "storage-account-require-tls", false],
  ["storage:StorageAccount", "minimumTlsVersion", "storage-account-require-tls", "TLS1_0", "TLS1_1", undefined],
  ["storage:StorageAccount", "allowBlobPublicAccess", "storage-account-forbid-public-access", true, undefined],
  ["storage:StorageAccount", "allowSharedKeyAccess", "storage-account-forbid-public-access", true, undefined],
  ["storage:StorageAccount", "publicNetworkAccess", "storage-account-forbid-public-access", "Enabled", undefined],
  [
    "storage:StorageAccount",
    "encryption.keySource",
    "storage-account-require-customer-key",
    "Microsoft.Storage",
    undefined,
  ],
  ["storage:StorageAccount", "encryption", "storage-account-require-customer-key", undefined],
  [
    "storage:StorageAccount",
    "encryption.requireInfrastructureEncryption",
    "storage-account-require-customer-key",
    false,
  ],
  ["storage:BlobContainer", "publicAccess", "storage-account-forbid-public-access", "Blob", "Container"],
  ["storage:EncryptionScope", "source", "storage-account-require-customer-key", "Microsoft.Storage", undefined],
  [
    "compute:Disk",
    "encryption.type",
    "compute-disk-require-customer-key",
    "EncryptionAtRestWithPlatformKey",
    undefined,
  ],
  [
    "compute:Snapshot",
    "encryption.type",
    "compute-disk-require-customer-key",
    "EncryptionAtRestWithPlatformKey",
    undefined,
  ],
  [
    "compute:DiskEncryptionSet",
    "rotationToLatestKeyVersionEnabled",
    "compute-disk-require-customer-key",
    false,
    undefined,
  ],
  ["compute:VirtualMachine", "securityProfile.encryptionAtHost", "compute-disk-require-customer-key", false, undefined],
  ["web:WebApp", "httpsOnly", "web-app-require-tls", false, undefined],
  ["web:WebApp", "siteConfig.minTlsVersion", "web-app-require-tls", "1.0", "1.1", undefined],
  ["web:WebApp", "siteConfig.ftpsState", "web-app-require-tls", "AllAllowed"],
  ["web:WebAppSlot", "httpsOnly", "web-app-require-tls", false, undefined],
  ["sql:Server", "minimalTlsVersion", "database-server-require-tls", "1.0", "1.1", "None", undefined],
  ["sql:Server", "publicNetworkAccess", "database-server-forbid-public-network", "Enabled", undefined],
  ["sql:TransparentDataEncryption", "state", "database-server-require-customer-key", "Disabled", undefined],
  ["sql:EncryptionProtector", "serverKeyType", "database-server-require-customer-key", "ServiceManaged", undefined],
  ["sql:FirewallRule", "endIpAddress", "database-server-forbid-public-network", "255.255.255.255"],
  ["dbforpostgresql:Server", "dataEncryption.type", "database-server-require-customer-key", "SystemManaged", undefined],
  [
    "dbforpostgresql:Server",
    "network.publicNetworkAccess",
    "database-server-forbid-public-network",
    "Enabled",
    undefined,
  ],
  ["dbforpostgresql:Configuration", "value", "database-server-require-tls", "off"],
  ["cosmosdb:DatabaseAccount", "publicNetworkAccess", "database-server-forbid-public-network", "Enabled", undefined],
  ["cosmosdb:DatabaseAccount", "minimalTlsVersion", "database-server-require-tls", "Tls", "Tls11"],
  ["cache:Redis", "enableNonSslPort", "database-server-require-tls", true],
  ["cache:Redis", "minimumTlsVersion", "database-server-require-tls", "1.0", undefined],
];

/** Properties that name a key: another resource may well compute them. */
const references: readonly (readonly [string, string, string])[] = [
  ["storage:StorageAccount", "encryption.keyVaultProperties.keyName", "storage-account-require-customer-key"],
  ["storage:StorageAccount", "encryption.keyVaultProperties.keyVaultUri", "storage-account-require-customer-key"],
  ["compute:Disk", "encryption.diskEncryptionSetId", "compute-disk-require-customer-key"],
  ["compute:DiskEncryptionSet", "activeKey.keyUrl", "compute-disk-require-customer-key"],
  [
    "compute:VirtualMachine",
    "storageProfile.osDisk.managedDisk.diskEncryptionSet.id",
    "compute-disk-require-customer-key",
  ],
  [
    "compute:VirtualMachine",
    "storageProfile.dataDisks.managedDisk.diskEncryptionSet.id",
    "compute-disk-require-customer-key",
  ],
  [
    "compute:VirtualMachineScaleSet",
    "virtualMachineProfile.storageProfile.osDisk.managedDisk.diskEncryptionSet.id",
    "compute-disk-require-customer-key",
  ],
  ["dbforpostgresql:Server", "dataEncryption.primaryKeyURI", "database-server-require-customer-key"],
  ["dbformysql:Server", "dataEncryption.primaryKeyURI", "database-server-require-customer-key"],
  ["cosmosdb:DatabaseAccount", "keyVaultKeyUri", "database-server-require-customer-key"],
];

const named = (type: string): string => `azure-native:${type}`;

export const weakenings: readonly Weakening[] = [
  ...table.flatMap(([type, path, rule, ...values]) => values.map((to) => ({ type: named(type), path, to, rule }))),
  ...references.map(([type, path, rule]) => ({ type: named(type), path, to: undefined, rule, reference: true })),
];
