import type { Control } from "./control";

export const redshiftWarehouseForbidPublicAccess: Control = {
  id: "redshift-warehouse-forbid-public-access",
  title: "Warehouses have no public address.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
  ],
  severity: "critical",
  description: "publiclyAccessible of clusters and serverless workgroups is not true.",
  remediation: "set publiclyAccessible: false.",
  source: "https://docs.aws.amazon.com/redshift/latest/mgmt/rs-security-group-public-private.html",
  equivalents: {
    awsConfig: ["REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK"],
    cdkNag: ["HIPAA.Security-RedshiftClusterPublicAccess"],
    checkov: ["CKV_AWS_87", "CKV_AWS_391"],
    prowler: ["redshift_cluster_public_access"],
  },
};

export const redshiftWarehouseRequireVpcRouting: Control = {
  id: "redshift-warehouse-require-vpc-routing",
  title: "Warehouses move data inside the VPC.",
  citations: [
    "164.312(e)(1)",
    "164.312(a)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
  ],
  severity: "critical",
  description:
    "enhancedVpcRouting of clusters and serverless workgroups is true; the default moves data over the internet.",
  remediation: "set enhancedVpcRouting: true.",
  source: "https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html",
  equivalents: {
    awsConfig: ["REDSHIFT_ENHANCED_VPC_ROUTING_ENABLED"],
    cdkNag: ["HIPAA.Security-RedshiftEnhancedVPCRoutingEnabled"],
    checkov: ["CKV_AWS_321"],
    prowler: ["redshift_cluster_enhanced_vpc_routing"],
  },
};

export const redshiftWarehouseRequireSubnets: Control = {
  id: "redshift-warehouse-require-subnets",
  title: "Warehouses stand in subnets that were chosen.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
  ],
  severity: "critical",
  description:
    "Clusters name a subnet group that is not the default one, and serverless workgroups subnets. Without them they stand in the default VPC, whose subnets are public.",
  remediation: "set clusterSubnetGroupName (subnetIds).",
  source: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-cluster-subnet-groups.html",
  equivalents: { cdkNag: ["RedshiftClusterInVPC"], checkov: ["CKV_AWS_154"] },
};

export const redshiftClusterRequireSnapshots: Control = {
  id: "redshift-cluster-require-snapshots",
  title: "Warehouses keep automated snapshots.",
  citations: [
    "164.308(a)(7)(ii)(A)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(7)(i)",
    "164.308(a)(7)(ii)(B)",
    "164.308(a)(7)(ii)(C)",
    "164.310(d)(2)(iv)",
    "164.312(a)(2)(ii)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(1)(ii)(D)",
    "164.308(a)(3)(ii)(A)",
    "164.312(a)(2)(iv)",
    "164.312(b)",
    "164.312(e)(2)(ii)",
  ],
  severity: "high",
  description: "automatedSnapshotRetentionPeriod is not 0, and 7 or more on clusters tagged as PHI.",
  remediation: "set automatedSnapshotRetentionPeriod to 7 or more.",
  source: "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-snapshots-console.html",
  equivalents: {
    awsConfig: ["REDSHIFT_BACKUP_ENABLED"],
    cdkNag: ["HIPAA.Security-RedshiftBackupEnabled"],
    checkov: ["CKV_AWS_343"],
    prowler: ["redshift_cluster_automated_snapshot"],
  },
};

export const redshiftClusterRequireFinalSnapshot: Control = {
  id: "redshift-cluster-require-final-snapshot",
  title: "Warehouses that keep patient data leave a last snapshot.",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(i)", "164.310(d)(2)(iv)"],
  severity: "high",
  description:
    "skipFinalSnapshot of clusters is not true, unless the DataClassification tag says that the data is harmless.",
  remediation: "set skipFinalSnapshot: false with a finalSnapshotIdentifier.",
  source: "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-snapshots-console.html",
  equivalents: {},
};

export const redshiftWarehouseRequireAuditLogs: Control = {
  id: "redshift-warehouse-require-audit-logs",
  title: "Warehouses write audit logs.",
  citations: [
    "164.312(b)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(1)(ii)(D)",
    "164.308(a)(3)(ii)(A)",
    "164.308(a)(4)(ii)(A)",
    "164.312(a)(2)(iv)",
    "164.312(e)(2)(ii)",
  ],
  severity: "high",
  description:
    "A Logging resource of this stack names each cluster; it and serverless namespaces export connectionlog, userlog and useractivitylog.",
  remediation: "declare an aws.redshift.Logging for the cluster; set logExports on a namespace.",
  source: "https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html",
  equivalents: {
    awsConfig: ["REDSHIFT_CLUSTER_CONFIGURATION_CHECK", "REDSHIFT_AUDIT_LOGGING_ENABLED"],
    cdkNag: ["HIPAA.Security-RedshiftClusterConfiguration", "RedshiftClusterAuditLogging"],
    checkov: ["CKV_AWS_71"],
    prowler: ["redshift_cluster_audit_logging"],
  },
};

export const redshiftParametergroupRequireTls: Control = {
  id: "redshift-parametergroup-require-tls",
  title: "Warehouses refuse connections without TLS.",
  citations: [
    "164.312(e)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(4)(ii)(A)",
    "164.312(a)(2)(iv)",
    "164.312(c)(1)",
    "164.312(e)(2)(i)",
    "164.312(e)(2)(ii)",
  ],
  severity: "high",
  description: "Parameter groups of clusters set require_ssl to true; serverless workgroups do not set it to false.",
  remediation: "set require_ssl: true in an aws.redshift.ParameterGroup.",
  source: "https://docs.aws.amazon.com/redshift/latest/mgmt/security-ssl-support.html",
  equivalents: {
    awsConfig: ["REDSHIFT_REQUIRE_TLS_SSL"],
    cdkNag: ["HIPAA.Security-RedshiftRequireTlsSSL"],
    checkov: ["CKV_AWS_105"],
    prowler: ["redshift_cluster_in_transit_encryption_enabled"],
  },
};

export const redshiftParametergroupRequireActivityLog: Control = {
  id: "redshift-parametergroup-require-activity-log",
  title: "Warehouses record what users do.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  severity: "high",
  description:
    "Parameter groups of clusters set enable_user_activity_logging to true, and a cluster has a parameter group of its own: the default one leaves it off.",
  remediation: "set enable_user_activity_logging: true in an aws.redshift.ParameterGroup that the cluster names.",
  source: "https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html",
  equivalents: { cdkNag: ["RedshiftClusterUserActivityLogging"] },
};

export const redshiftClusterForbidDefaultDatabase: Control = {
  id: "redshift-cluster-forbid-default-database",
  title: "The first database of a warehouse has a name of its own.",
  citations: ["164.312(d)"],
  severity: "low",
  description:
    "databaseName of Redshift clusters is given and is not dev; clusters that are restored from a snapshot take over their databases.",
  remediation: "set databaseName when the cluster is made; it cannot be changed later.",
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html",
  equivalents: { awsConfig: ["REDSHIFT_DEFAULT_DB_NAME_CHECK"], checkov: ["CKV_AWS_320"] },
};
