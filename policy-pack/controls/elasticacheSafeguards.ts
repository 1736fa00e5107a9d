import type { Control } from "./control";

export const elasticacheCacheRequireEncryption: Control = {
  id: "elasticache-cache-require-encryption",
  title: "Caches are encrypted at rest.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "critical",
  description:
    "Replication groups have atRestEncryptionEnabled true; secondary groups of a global one have its settings.",
  remediation: "set atRestEncryptionEnabled: true.",
  source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html",
  equivalents: {
    cdkNag: ["ElastiCacheRedisClusterEncryption"],
    checkov: ["CKV_AWS_29"],
    prowler: ["elasticache_redis_cluster_rest_encryption_enabled"],
  },
};

export const elasticacheCacheRequireTls: Control = {
  id: "elasticache-cache-require-tls",
  title: "Caches speak TLS only.",
  citations: ["164.312(e)(1)", "164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  severity: "critical",
  description:
    "Replication groups (secondary groups of a global one have its settings) and clusters outside a group have transitEncryptionEnabled true; transitEncryptionMode, where it is set, is required: preferred accepts plain connections. tlsEnabled of MemoryDB is not false.",
  remediation: 'set transitEncryptionEnabled: true and transitEncryptionMode: "required"; leave tlsEnabled on.',
  source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html",
  equivalents: {
    cdkNag: ["ElastiCacheRedisClusterEncryption"],
    checkov: ["CKV_AWS_30", "CKV_AWS_31", "CKV_AWS_202"],
    prowler: ["elasticache_redis_cluster_in_transit_encryption_enabled"],
  },
};

export const elasticacheCacheRequireAuthentication: Control = {
  id: "elasticache-cache-require-authentication",
  title: "Caches know who asks.",
  citations: ["164.312(d)", "164.312(a)(2)(iv)", "164.312(e)(1)"],
  severity: "high",
  description:
    "Replication groups have an AUTH token or user groups, serverless caches a user group, MemoryDB clusters an ACL other than open-access; no user is let in without a password and no token is taken away.",
  remediation: "set userGroupIds (userGroupId, aclName) to a group whose users authenticate with IAM or passwords.",
  source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html",
  equivalents: {
    cdkNag: ["ElastiCacheRedisClusterRedisAuth"],
    checkov: ["CKV_AWS_31"],
    prowler: ["elasticache_redis_replication_group_auth_enabled"],
  },
};

export const elasticacheCacheRequireBackups: Control = {
  id: "elasticache-cache-require-backups",
  title: "Caches are saved every day.",
  citations: [
    "164.308(a)(7)(ii)(A)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(7)(i)",
    "164.308(a)(7)(ii)(B)",
    "164.308(a)(7)(ii)(C)",
    "164.310(d)(2)(iv)",
    "164.312(a)(2)(ii)",
  ],
  severity: "medium",
  description:
    "snapshotRetentionLimit is given and not 0 on replication groups, clusters, serverless caches and MemoryDB clusters; Memcached has no snapshots.",
  remediation: "set snapshotRetentionLimit to 7 or more.",
  source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html",
  equivalents: {
    awsConfig: ["ELASTICACHE_REDIS_CLUSTER_AUTOMATIC_BACKUP_CHECK"],
    cdkNag: ["HIPAA.Security-ElastiCacheRedisClusterAutomaticBackup"],
    checkov: ["CKV_AWS_134"],
    prowler: ["elasticache_redis_cluster_backup_enabled"],
  },
};

export const elasticacheCacheRequireBackupRetention: Control = {
  id: "elasticache-cache-require-backup-retention",
  title: "Caches keep daily snapshots for a week or longer.",
  citations: [
    "164.308(a)(7)(ii)(A)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(7)(i)",
    "164.308(a)(7)(ii)(B)",
    "164.308(a)(7)(ii)(C)",
    "164.310(d)(2)(iv)",
    "164.312(a)(2)(ii)",
  ],
  severity: "medium",
  description:
    "snapshotRetentionLimit, where it is given, is at least 7 days on replication groups, clusters, serverless caches and MemoryDB clusters. That it is given is asked by elasticache-cache-require-backups.",
  remediation: "set snapshotRetentionLimit to 7 or more.",
  source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html",
  equivalents: { awsConfig: ["ELASTICACHE_REDIS_CLUSTER_AUTOMATIC_BACKUP_CHECK"], checkov: ["CKV_AWS_134"] },
};

export const elasticacheCacheRequireUpgrades: Control = {
  id: "elasticache-cache-require-upgrades",
  title: "Managed engines take security upgrades by themselves.",
  citations: [
    "164.308(a)(5)(ii)(B)",
    "164.308(a)(7)(i)",
    "164.312(a)(2)(iv)",
    "164.312(e)(1)",
    "164.312(b)",
    "164.308(a)(7)(ii)(A)",
  ],
  severity: "medium",
  description:
    "autoMinorVersionUpgrade is not false on ElastiCache and MemoryDB, it is true on MQ and DMS, whose default is false, and allowVersionUpgrade is not on Redshift.",
  remediation: "leave the automatic upgrade on, and set autoMinorVersionUpgrade: true on MQ and DMS.",
  source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.HowTo.html",
  equivalents: {
    awsConfig: ["REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK"],
    cdkNag: ["HIPAA.Security-RedshiftClusterMaintenanceSettings", "RedshiftClusterVersionUpgrade"],
    checkov: ["CKV_AWS_141", "CKV_AWS_322", "CKV_AWS_207", "CKV_AWS_222"],
    prowler: [
      "redshift_cluster_automatic_upgrades",
      "elasticache_redis_cluster_auto_minor_version_upgrades",
      "memorydb_cluster_auto_minor_version_upgrades",
      "mq_broker_auto_minor_version_upgrades",
      "dms_instance_minor_version_upgrade_enabled",
    ],
  },
};

export const elasticacheCacheRequireSubnets: Control = {
  id: "elasticache-cache-require-subnets",
  title: "Caches stand in subnets that were chosen.",
  citations: ["164.312(a)(1)", "164.312(e)(1)"],
  severity: "high",
  description:
    "Caches of ElastiCache, MemoryDB and DAX name a subnet group, and serverless caches subnets. Without one they stand in the default VPC, whose subnets are public.",
  remediation: "set subnetGroupName (subnetIds) to private subnets.",
  source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SubnetGroups.html",
  equivalents: { cdkNag: ["ElastiCacheClusterInVPC"], checkov: ["CKV_AWS_323"] },
};
