import { needed, reference, unlessReference, type Subject } from "./subject";

const noPassword = ["no-password-required", "no-password"];

export const stores: readonly Subject[] = [
  {
    types: ["aws:elasticache/replicationGroup:ReplicationGroup"],
    good: {
      atRestEncryptionEnabled: true,
      kmsKeyId: "alias/records",
      transitEncryptionEnabled: true,
      transitEncryptionMode: "required",
      userGroupIds: ["app"],
      authTokenUpdateStrategy: "SET",
      snapshotRetentionLimit: 7,
      autoMinorVersionUpgrade: true,
      subnetGroupName: "cache",
      automaticFailoverEnabled: true,
      multiAzEnabled: true,
      engine: "redis",
      engineVersion: "7.1",
    },
    weaker: {
      "elasticache-cache-require-encryption": { atRestEncryptionEnabled: needed(false) },
      "elasticache-cache-require-tls": {
        transitEncryptionEnabled: needed(false),
        transitEncryptionMode: ["preferred"],
      },
      "elasticache-cache-require-authentication": {
        userGroupIds: reference("", []),
        authTokenUpdateStrategy: ["DELETE"],
      },
      "elasticache-cache-require-backups": { snapshotRetentionLimit: needed(0, "0") },
      "elasticache-cache-require-backup-retention": { snapshotRetentionLimit: [6, 1, 0, "6"] },
      "elasticache-cache-require-upgrades": { autoMinorVersionUpgrade: [false] },
      "elasticache-cache-require-subnets": { subnetGroupName: reference("default") },
      "workload-service-require-standby": { automaticFailoverEnabled: needed(false), multiAzEnabled: needed(false) },
      "workload-engine-forbid-unsupported-versions": { engineVersion: unlessReference("5.0.6") },
    },
  },
  {
    types: ["aws:elasticache/cluster:Cluster"],
    good: {
      transitEncryptionEnabled: true,
      engine: "redis",
      snapshotRetentionLimit: 7,
      autoMinorVersionUpgrade: "true",
      subnetGroupName: "cache",
    },
    weaker: {
      "elasticache-cache-require-tls": { transitEncryptionEnabled: needed(false) },
      "elasticache-cache-require-backups": { snapshotRetentionLimit: needed(0) },
      "elasticache-cache-require-backup-retention": { snapshotRetentionLimit: [6] },
      "elasticache-cache-require-upgrades": { autoMinorVersionUpgrade: [false, "false"] },
      "elasticache-cache-require-subnets": { subnetGroupName: reference("default") },
    },
  },
  {
    types: ["aws:elasticache/serverlessCache:ServerlessCache"],
    good: {
      engine: "valkey",
      userGroupId: "app",
      snapshotRetentionLimit: 7,
      kmsKeyId: "alias/records",
      subnetIds: ["subnet-1"],
    },
    weaker: {
      "elasticache-cache-require-authentication": { userGroupId: reference("", []) },
      "elasticache-cache-require-backups": { snapshotRetentionLimit: needed(0) },
      "elasticache-cache-require-backup-retention": { snapshotRetentionLimit: [6] },
      "elasticache-cache-require-subnets": { subnetIds: reference([]) },
    },
  },
  {
    types: ["aws:memorydb/cluster:Cluster"],
    good: {
      aclName: "queue",
      tlsEnabled: true,
      snapshotRetentionLimit: 7,
      autoMinorVersionUpgrade: true,
      kmsKeyArn: "alias/records",
      subnetGroupName: "queue",
      numReplicasPerShard: 1,
    },
    weaker: {
      "elasticache-cache-require-authentication": { aclName: ["open-access"] },
      "elasticache-cache-require-tls": { tlsEnabled: [false] },
      "elasticache-cache-require-backups": { snapshotRetentionLimit: needed(0) },
      "elasticache-cache-require-backup-retention": { snapshotRetentionLimit: [6] },
      "elasticache-cache-require-upgrades": { autoMinorVersionUpgrade: [false] },
      "elasticache-cache-require-subnets": { subnetGroupName: reference("default") },
      "workload-service-require-standby": { numReplicasPerShard: [0] },
    },
  },
  {
    types: ["aws:memorydb/multiRegionCluster:MultiRegionCluster"],
    good: { tlsEnabled: true },
    weaker: { "elasticache-cache-require-tls": { tlsEnabled: [false] } },
  },
  {
    types: ["aws:elasticache/user:User"],
    good: { authenticationMode: { type: "iam" }, noPasswordRequired: false },
    weaker: {
      "elasticache-cache-require-authentication": {
        "noPasswordRequired": [true],
        "authenticationMode.type": noPassword,
      },
    },
  },
  {
    types: ["aws:memorydb/user:User"],
    good: { authenticationMode: { type: "iam" } },
    weaker: { "elasticache-cache-require-authentication": { "authenticationMode.type": noPassword } },
  },
  {
    types: ["aws:redshift/cluster:Cluster"],
    good: {
      allowVersionUpgrade: true,
      enhancedVpcRouting: true,
      publiclyAccessible: false,
      automatedSnapshotRetentionPeriod: 7,
      encrypted: "true",
      kmsKeyId: "alias/records",
      skipFinalSnapshot: false,
      manageMasterPassword: true,
      masterPasswordSecretKmsKeyId: "alias/records",
      masterUsername: "steward",
      databaseName: "outcomes",
      clusterParameterGroupName: "warehouse",
      clusterSubnetGroupName: "warehouse",
      clusterIdentifier: "warehouse",
    },
    beside: [{ type: "aws:redshift/logging:Logging", name: "logging", props: { clusterIdentifier: "warehouse" } }],
    weaker: {
      "elasticache-cache-require-upgrades": { allowVersionUpgrade: [false] },
      "redshift-warehouse-forbid-public-access": { publiclyAccessible: [true] },
      "redshift-warehouse-require-vpc-routing": { enhancedVpcRouting: needed(false) },
      "redshift-warehouse-require-subnets": { clusterSubnetGroupName: reference("default") },
      "redshift-cluster-require-encryption": { encrypted: needed(false, "false") },
      "redshift-cluster-require-snapshots": { automatedSnapshotRetentionPeriod: [0] },
      "redshift-cluster-require-final-snapshot": { skipFinalSnapshot: [true] },
      "redshift-parametergroup-require-activity-log": { clusterParameterGroupName: reference("default.redshift-1.0") },
      "rds-database-require-managed-password": { manageMasterPassword: needed(false) },
      "rds-database-forbid-default-names": { masterUsername: unlessReference("awsuser") },
      "redshift-cluster-forbid-default-database": { databaseName: reference("dev", "Dev") },
    },
  },
  {
    types: ["aws:redshiftserverless/workgroup:Workgroup"],
    good: { enhancedVpcRouting: true, publiclyAccessible: false, subnetIds: ["subnet-1"] },
    weaker: {
      "redshift-warehouse-forbid-public-access": { publiclyAccessible: [true] },
      "redshift-warehouse-require-vpc-routing": { enhancedVpcRouting: needed(false) },
      "redshift-warehouse-require-subnets": { subnetIds: reference([]) },
    },
  },
  {
    types: ["aws:redshiftserverless/namespace:Namespace"],
    good: { logExports: ["useractivitylog", "userlog", "connectionlog"], kmsKeyId: "alias/records" },
    weaker: { "redshift-warehouse-require-audit-logs": { logExports: needed([], ["userlog"]) } },
  },
  {
    types: ["aws:redshift/logging:Logging"],
    good: { logDestinationType: "cloudwatch", logExports: ["useractivitylog", "userlog", "connectionlog"] },
    weaker: { "redshift-warehouse-require-audit-logs": { logExports: needed([], ["userlog", "connectionlog"]) } },
  },
  {
    types: ["aws:dynamodb/table:Table"],
    good: {
      billingMode: "PAY_PER_REQUEST",
      serverSideEncryption: { enabled: true, kmsKeyArn: "alias/records" },
      pointInTimeRecovery: { enabled: true },
      replicas: [{ pointInTimeRecovery: true, kmsKeyArn: "alias/records" }],
      deletionProtectionEnabled: true,
    },
    weaker: {
      "dynamodb-table-require-recovery": {
        "pointInTimeRecovery": needed(),
        "pointInTimeRecovery.enabled": needed(false),
      },
      "dynamodb-replica-require-recovery": { "replicas.pointInTimeRecovery": needed(false) },
      "dynamodb-table-require-deletion-protection": { deletionProtectionEnabled: needed(false) },
      "dynamodb-table-require-scaling": { billingMode: needed("PROVISIONED") },
    },
  },
  {
    types: ["aws:dynamodb/tableReplica:TableReplica"],
    good: { pointInTimeRecovery: true, deletionProtectionEnabled: true, kmsKeyArn: "alias/records" },
    weaker: {
      "dynamodb-replica-require-recovery": { pointInTimeRecovery: needed(false) },
      "dynamodb-table-require-deletion-protection": { deletionProtectionEnabled: needed(false) },
    },
  },
  {
    types: ["aws:qldb/ledger:Ledger"],
    good: { deletionProtection: true, permissionsMode: "STANDARD", kmsKey: "alias/records" },
    weaker: {
      "dynamodb-table-require-deletion-protection": { deletionProtection: [false] },
      "qldb-ledger-require-permissions": { permissionsMode: ["ALLOW_ALL"] },
    },
  },
  {
    types: ["aws:dax/cluster:Cluster"],
    good: {
      clusterEndpointEncryptionType: "TLS",
      serverSideEncryption: { enabled: true },
      subnetGroupName: "visits",
    },
    weaker: {
      "dax-cluster-require-encryption": {
        "serverSideEncryption": needed(),
        "serverSideEncryption.enabled": needed(false),
      },
      "dax-cluster-require-tls": { clusterEndpointEncryptionType: needed("NONE") },
      "elasticache-cache-require-subnets": { subnetGroupName: reference("default") },
    },
  },
];
