import type { Control } from "../../policy-pack/controls/control";

export const storageAccountRequireTls: Control = {
  id: "storage-account-require-tls",
  title: "Storage accounts are reached over TLS 1.2 or later only.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)"],
  severity: "critical",
  description: "enableHttpsTrafficOnly is not false and minimumTlsVersion is TLS1_2 or later.",
  remediation: 'set enableHttpsTrafficOnly: true and minimumTlsVersion: "TLS1_2".',
  source: "https://learn.microsoft.com/azure/storage/common/transport-layer-security-configure-minimum-version",
  equivalents: {},
};

export const storageAccountForbidPublicAccess: Control = {
  id: "storage-account-forbid-public-access",
  title: "Storage accounts serve nobody anonymously, and no shared key opens them.",
  citations: ["164.312(a)(1)", "164.312(d)", "164.312(e)(1)"],
  severity: "critical",
  description:
    "allowBlobPublicAccess and allowSharedKeyAccess are false, containers have publicAccess None, and the network's default is Deny or public access is Disabled.",
  remediation:
    'set allowBlobPublicAccess: false, allowSharedKeyAccess: false and networkRuleSet: { defaultAction: "Deny" } (or publicNetworkAccess: "Disabled").',
  source: "https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-prevent",
  equivalents: {},
};

export const webAppRequireTls: Control = {
  id: "web-app-require-tls",
  title: "App services are reached over HTTPS with TLS 1.2 or later only.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)"],
  severity: "critical",
  description:
    "httpsOnly is true on apps and their slots, siteConfig.minTlsVersion is 1.2 or later, and FTP is off or FTPS.",
  remediation: 'set httpsOnly: true and siteConfig: { minTlsVersion: "1.2", ftpsState: "Disabled" }.',
  source: "https://learn.microsoft.com/azure/app-service/overview-security",
  equivalents: {},
};

export const databaseServerRequireTls: Control = {
  id: "database-server-require-tls",
  title: "Databases and caches refuse connections without TLS 1.2.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)"],
  severity: "critical",
  description:
    "SQL servers state minimalTlsVersion 1.2 or later; caches for Redis keep the plain port closed and state minimumTlsVersion 1.2; Cosmos DB states minimalTlsVersion Tls12; the parameters require_secure_transport and ssl_min_protocol_version of flexible servers are not weakened.",
  remediation: 'set minimalTlsVersion: "1.2" (minimumTlsVersion on Redis, with enableNonSslPort: false).',
  source: "https://learn.microsoft.com/azure/azure-sql/database/connectivity-settings",
  equivalents: {},
};

export const databaseServerForbidPublicNetwork: Control = {
  id: "database-server-forbid-public-network",
  title: "Databases and caches are not reached from the internet.",
  citations: ["164.312(a)(1)", "164.312(e)(1)"],
  severity: "high",
  description:
    "publicNetworkAccess is Disabled on SQL servers, flexible servers without a delegated subnet, Cosmos DB and Redis; no firewall rule opens all addresses.",
  remediation: 'set publicNetworkAccess: "Disabled" and add a private endpoint.',
  source: "https://learn.microsoft.com/azure/azure-sql/database/connectivity-settings",
  equivalents: {},
};
