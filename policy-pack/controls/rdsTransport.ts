import type { Control } from "./control";

export const rdsProxyRequireTls: Control = {
  id: "rds-proxy-require-tls",
  title: "Database proxies accept TLS connections only and keep statements out of their logs.",
  citations: ["164.312(e)(1)"],
  severity: "high",
  description: "requireTls is true and debugLogging is not, since debug logs hold the text of statements.",
  remediation: "set requireTls: true and leave debugLogging out.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html",
  equivalents: {},
};

export const rdsParametergroupRequireTls: Control = {
  id: "rds-parametergroup-require-tls",
  title: "Databases refuse connections without TLS 1.2.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)"],
  severity: "high",
  description:
    "The parameter group of each instance and cluster forces TLS for its engine and allows no version below TLS 1.2. A database without a group of its own has the default group of its engine, which forces TLS for PostgreSQL 15 and newer, Aurora PostgreSQL 17, DocumentDB and Neptune only.",
  remediation:
    "attach a parameter group that sets rds.force_ssl: 1 (PostgreSQL, SQL Server), require_secure_transport: ON (MySQL, MariaDB) or db2comm: SSL (Db2).",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html",
  equivalents: {
    awsConfig: ["RDS_MYSQL_INSTANCE_ENCRYPTED_IN_TRANSIT", "RDS_POSTGRES_INSTANCE_ENCRYPTED_IN_TRANSIT"],
    checkov: ["CKV2_AWS_69", "CKV_AWS_90"],
    prowler: ["rds_instance_transport_encrypted"],
  },
};

export const rdsInstanceRequireUpgrades: Control = {
  id: "rds-instance-require-upgrades",
  title: "Databases take security upgrades by themselves.",
  citations: ["164.308(a)(5)(ii)(B)", "164.312(e)(1)"],
  severity: "medium",
  description:
    "autoMinorVersionUpgrade is not false on instances of RDS, Aurora and Neptune, and on Multi-AZ clusters.",
  remediation: "leave autoMinorVersionUpgrade at its default true.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html",
  equivalents: {
    awsConfig: ["RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED"],
    cdkNag: ["HIPAA.Security-RDSAutomaticMinorVersionUpgradeEnabled", "NeptuneClusterAutomaticMinorVersionUpgrade"],
    checkov: ["CKV_AWS_226"],
    prowler: ["rds_instance_minor_version_upgrade_enabled", "rds_cluster_minor_version_upgrade_enabled"],
  },
};

export const rdsInstanceRequireValidAuthority: Control = {
  id: "rds-instance-require-valid-authority",
  title: "Databases show a certificate that has not expired.",
  citations: ["164.312(e)(1)"],
  severity: "medium",
  description:
    "The certificate authority of RDS, Aurora and DocumentDB, where it is given, is not one that has expired (rds-ca-2015, rds-ca-2019).",
  remediation: "use rds-ca-rsa2048-g1, rds-ca-rsa4096-g1 or rds-ca-ecc384-g1.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html",
  equivalents: { checkov: ["CKV_AWS_211"], prowler: ["rds_instance_certificate_expiration"] },
};

export const rdsDatabaseForbidExposedHost: Control = {
  id: "rds-database-forbid-exposed-host",
  title: "No database shows files of its host to its users.",
  citations: ["164.312(a)(1)", "164.308(a)(5)(ii)(B)", "164.308(a)(1)(ii)(B)"],
  severity: "high",
  description:
    "engineVersion of PostgreSQL and Aurora PostgreSQL, where it is written out, has the fix of log_fdw in its line: 9.6.22, 10.17, 11.12, 12.7 and 13.3; Aurora 10.14 and 11.9.",
  remediation: "name a current version.",
  source: "https://aws.amazon.com/security/security-bulletins/AWS-2022-004/",
  equivalents: { checkov: ["CKV_AWS_250", "CKV_AWS_388"] },
};
