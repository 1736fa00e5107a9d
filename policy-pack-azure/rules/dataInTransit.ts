import { requireProperties } from "../../policy-pack/judge/requireProperties";
import {
  databaseServerForbidPublicNetwork as databaseNetwork,
  databaseServerRequireTls as databaseTls,
  storageAccountForbidPublicAccess as storageAccess,
  storageAccountRequireTls as storageTls,
  webAppRequireTls as webTls,
} from "../controls/dataInTransit";

const ACCOUNT = "azure-native:storage:StorageAccount";
const APPS = ["azure-native:web:WebApp", "azure-native:web:WebAppSlot"];
const SITE_CONFIGURATIONS = [
  "azure-native:web:WebAppSiteConfiguration",
  "azure-native:web:WebAppConfiguration",
  "azure-native:web:WebAppConfigurationSlot",
];
const COSMOS = ["azure-native:cosmosdb:DatabaseAccount", "azure-native:documentdb:DatabaseAccount"];
const REDIS = ["azure-native:cache:Redis", "azure-native:redis:Redis"];
const FLEXIBLE_SERVERS = ["azure-native:dbforpostgresql:Server", "azure-native:dbformysql:Server"];
const FIREWALL_RULES = [
  "azure-native:sql:FirewallRule",
  "azure-native:dbforpostgresql:FirewallRule",
  "azure-native:dbformysql:FirewallRule",
  "azure-native:cache:FirewallRule",
];
const PARAMETERS = ["azure-native:dbforpostgresql:Configuration", "azure-native:dbformysql:Configuration"];

export const storageAccountRequireTls = requireProperties(storageTls, [
  {
    types: [ACCOUNT],
    path: "enableHttpsTrafficOnly",
    accepts: { oneOf: [true] },
    weak: "answers over plain HTTP",
  },
  {
    types: [ACCOUNT],
    path: "minimumTlsVersion",
    accepts: { oneOf: ["TLS1_2", "TLS1_3"] },
    weak: "accepts versions of TLS before 1.2",
    absent: "and the default accepts versions of TLS before 1.2",
  },
]);

export const storageAccountForbidPublicAccess = requireProperties(storageAccess, [
  {
    types: [ACCOUNT],
    path: "allowBlobPublicAccess",
    accepts: { oneOf: [false] },
    weak: "lets containers serve anybody",
    absent: "so nothing keeps containers from serving anybody",
  },
  {
    types: [ACCOUNT],
    path: "allowSharedKeyAccess",
    accepts: { oneOf: [false] },
    weak: "lets whoever holds the account's key read everything",
    absent: "and the default lets whoever holds the account's key read everything",
  },
  {
    types: [ACCOUNT],
    path: "publicNetworkAccess",
    or: ["networkRuleSet.defaultAction"],
    accepts: { oneOf: ["Disabled", "SecuredByPerimeter", "Deny"] },
    weak: "lets every network reach the account",
    absent: "and the default lets every network reach the account",
  },
  {
    types: ["azure-native:storage:BlobContainer"],
    path: "publicAccess",
    accepts: { oneOf: ["None"] },
    weak: "serves anybody",
  },
]);

const minimumTls = (types: readonly string[], path: string, absent?: string) => ({
  types,
  path,
  accepts: { oneOf: ["1.2", "1.3"] },
  weak: "accepts versions of TLS before 1.2",
  ...(absent !== undefined && { absent }),
});

const ftp = (types: readonly string[], path: string) => ({
  types,
  path,
  accepts: { oneOf: ["Disabled", "FtpsOnly"] },
  weak: "accepts plain FTP",
});

export const webAppRequireTls = requireProperties(webTls, [
  {
    types: APPS,
    path: "httpsOnly",
    accepts: { oneOf: [true] },
    weak: "answers over plain HTTP",
    absent: "and the default answers over plain HTTP",
  },
  minimumTls(APPS, "siteConfig.minTlsVersion", "so nothing keeps older versions of TLS out"),
  minimumTls(SITE_CONFIGURATIONS, "minTlsVersion"),
  ftp(APPS, "siteConfig.ftpsState"),
  ftp(SITE_CONFIGURATIONS, "ftpsState"),
]);

export const databaseServerRequireTls = requireProperties(databaseTls, [
  minimumTls(
    ["azure-native:sql:Server", "azure-native:sql:ManagedInstance"],
    "minimalTlsVersion",
    "so nothing keeps older versions of TLS out",
  ),
  minimumTls(REDIS, "minimumTlsVersion", "so nothing keeps older versions of TLS out"),
  {
    types: REDIS,
    path: "enableNonSslPort",
    accepts: { oneOf: [false] },
    weak: "opens the port without TLS",
  },
  {
    types: COSMOS,
    path: "minimalTlsVersion",
    accepts: { oneOf: ["Tls12", "Tls13"] },
    weak: "accepts versions of TLS before 1.2",
  },
  {
    types: PARAMETERS,
    path: "value",
    accepts: { oneOf: ["on", "1", "true"] },
    weak: "lets clients connect without TLS",
    when: [{ path: "configurationName", is: ["require_secure_transport"] }],
  },
  {
    types: PARAMETERS,
    path: "value",
    accepts: { oneOf: ["TLSv1.2", "TLSv1.3"] },
    weak: "accepts versions of TLS before 1.2",
    when: [{ path: "configurationName", is: ["ssl_min_protocol_version"] }],
  },
]);

const disabled = { accepts: { oneOf: ["Disabled", "SecuredByPerimeter"] }, weak: "lets the internet reach the server" };

export const databaseServerForbidPublicNetwork = requireProperties(databaseNetwork, [
  {
    types: ["azure-native:sql:Server", ...COSMOS, ...REDIS],
    path: "publicNetworkAccess",
    ...disabled,
    absent: "and the default lets the internet reach the server",
  },
  {
    types: FLEXIBLE_SERVERS,
    path: "network.publicNetworkAccess",
    ...disabled,
    absent: "and the default lets the internet reach the server",
    when: [{ path: "network.delegatedSubnetResourceId", is: "left out" }],
  },
  {
    types: ["azure-native:sql:ManagedInstance"],
    path: "publicDataEndpointEnabled",
    accepts: { oneOf: [false] },
    weak: "opens an endpoint to the internet",
  },
  ...["endIpAddress", "endIP"].map((path) => ({
    types: FIREWALL_RULES,
    path,
    accepts: { noneOf: ["255.255.255.255", "0.0.0.0"] },
    weak: "opens the server to all addresses, or to everything in Azure",
  })),
]);
