import { requireProperties } from "../../policy-pack/judge/requireProperties";
import {
  computeDiskRequireCustomerKey as disk,
  databaseServerRequireCustomerKey as database,
  storageAccountRequireCustomerKey as storage,
} from "../controls/dataAtRest";

const ACCOUNT = "azure-native:storage:StorageAccount";
const CUSTOMER_KEYS = ["EncryptionAtRestWithCustomerKey", "EncryptionAtRestWithPlatformAndCustomerKeys"];

export const storageAccountRequireCustomerKey = requireProperties(storage, [
  {
    types: [ACCOUNT],
    path: "encryption.keySource",
    accepts: { oneOf: ["Microsoft.Keyvault"] },
    weak: "leaves the key to Microsoft",
    absent: "and the default leaves the key to Microsoft",
  },
  ...["keyName", "keyVaultUri"].map((name) => ({
    types: [ACCOUNT],
    path: `encryption.keyVaultProperties.${name}`,
    accepts: "given" as const,
    weak: "names no key",
    absent: "so no key is named",
    reference: true as const,
    when: [{ path: "encryption.keySource", is: ["Microsoft.Keyvault"] }],
  })),
  {
    types: [ACCOUNT],
    path: "encryption.requireInfrastructureEncryption",
    accepts: { oneOf: [true] },
    weak: "leaves out the second layer of encryption",
  },
  {
    types: ["azure-native:storage:EncryptionScope"],
    path: "source",
    accepts: { oneOf: ["Microsoft.KeyVault"] },
    weak: "leaves the key to Microsoft",
    absent: "and the default leaves the key to Microsoft",
  },
]);

const machineDisk = (prefix: string) =>
  [`${prefix}storageProfile.osDisk`, `${prefix}storageProfile.dataDisks[]`].map((each) => ({
    types: [prefix === "" ? "azure-native:compute:VirtualMachine" : "azure-native:compute:VirtualMachineScaleSet"],
    each,
    path: "managedDisk.diskEncryptionSet.id",
    accepts: "given" as const,
    weak: "names no disk encryption set",
    absent: "so Microsoft's key encrypts the disk",
    reference: true as const,
  }));

export const computeDiskRequireCustomerKey = requireProperties(disk, [
  {
    types: ["azure-native:compute:Disk", "azure-native:compute:Snapshot"],
    path: "encryption.type",
    accepts: { oneOf: CUSTOMER_KEYS },
    weak: "leaves the key to Microsoft",
    absent: "and the default leaves the key to Microsoft",
  },
  {
    types: ["azure-native:compute:Disk", "azure-native:compute:Snapshot"],
    path: "encryption.diskEncryptionSetId",
    accepts: "given",
    weak: "names no disk encryption set",
    absent: "so Microsoft's key encrypts the disk",
    reference: true,
  },
  {
    types: ["azure-native:compute:DiskEncryptionSet"],
    path: "activeKey.keyUrl",
    accepts: "given",
    weak: "names no key",
    absent: "so the set has no key",
    reference: true,
  },
  {
    types: ["azure-native:compute:DiskEncryptionSet"],
    path: "encryptionType",
    accepts: { oneOf: [...CUSTOMER_KEYS, "ConfidentialVmEncryptedWithCustomerKey"] },
    weak: "is no encryption with a customer's key",
  },
  {
    types: ["azure-native:compute:DiskEncryptionSet"],
    path: "rotationToLatestKeyVersionEnabled",
    accepts: { oneOf: [true] },
    weak: "keeps the set on an old version of its key",
    absent: "so the set stays on one version of its key",
  },
  ...machineDisk(""),
  ...machineDisk("virtualMachineProfile."),
  ...["", "virtualMachineProfile."].map((prefix) => ({
    types: [prefix === "" ? "azure-native:compute:VirtualMachine" : "azure-native:compute:VirtualMachineScaleSet"],
    path: `${prefix}securityProfile.encryptionAtHost`,
    accepts: { oneOf: [true] },
    weak: "leaves temporary disks and caches unencrypted",
    absent: "so temporary disks and caches are not encrypted",
  })),
]);

const FLEXIBLE_SERVERS = ["azure-native:dbforpostgresql:Server", "azure-native:dbformysql:Server"];

export const databaseServerRequireCustomerKey = requireProperties(database, [
  {
    types: ["azure-native:sql:TransparentDataEncryption"],
    path: "state",
    accepts: { oneOf: ["Enabled"] },
    weak: "stores the database in the clear",
    absent: "so nothing says that the database is encrypted",
  },
  {
    types: ["azure-native:sql:EncryptionProtector", "azure-native:sql:ManagedInstanceEncryptionProtector"],
    path: "serverKeyType",
    accepts: { oneOf: ["AzureKeyVault"] },
    weak: "leaves the key to Microsoft",
    absent: "so the key is left to Microsoft",
  },
  {
    types: FLEXIBLE_SERVERS,
    path: "dataEncryption.type",
    accepts: { oneOf: ["AzureKeyVault"] },
    weak: "leaves the key to Microsoft",
    absent: "and the default leaves the key to Microsoft",
  },
  {
    types: FLEXIBLE_SERVERS,
    path: "dataEncryption.primaryKeyURI",
    accepts: "given",
    weak: "names no key",
    absent: "so no key is named",
    reference: true,
  },
  {
    types: ["azure-native:cosmosdb:DatabaseAccount", "azure-native:documentdb:DatabaseAccount"],
    path: "keyVaultKeyUri",
    accepts: "given",
    weak: "names no key",
    absent: "and the default leaves the key to Microsoft",
    reference: true,
  },
]);
