import type { Control } from "./control";

export const redshiftWarehouseForbidPublicAccess: Control = {
  id: "redshift-warehouse-forbid-public-access",
  title: "Warehouses have no public address and move data inside the VPC.",
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
    "publiclyAccessible is not true and enhancedVpcRouting is, on clusters and serverless workgroups, and these stand in subnets that were chosen.",
  remediation: "set publiclyAccessible: false, enhancedVpcRouting: true and clusterSubnetGroupName (subnetIds).",
  source: "https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html",
  equivalents: {
    awsConfig: ["REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK", "REDSHIFT_ENHANCED_VPC_ROUTING_ENABLED"],
    cdkNag: [
      "HIPAA.Security-RedshiftClusterPublicAccess",
      "RedshiftClusterInVPC",
      "HIPAA.Security-RedshiftEnhancedVPCRoutingEnabled",
    ],
    checkov: ["CKV_AWS_87", "CKV_AWS_154", "CKV_AWS_391", "CKV_AWS_321"],
    prowler: ["redshift_cluster_public_access", "redshift_cluster_enhanced_vpc_routing"],
  },
};

export const redshiftClusterRequireSnapshots: Control = {
  id: "redshift-cluster-require-snapshots",
  title: "Warehouses are encrypted, keep automated snapshots and leave a last one.",
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
  description:
    "encrypted is not false, automatedSnapshotRetentionPeriod is not 0, and 7 or more on clusters tagged as PHI; clusters with patient data are not deleted without a last snapshot.",
  remediation:
    "set automatedSnapshotRetentionPeriod to 7 or more, and skipFinalSnapshot: false with a finalSnapshotIdentifier.",
  source: "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-snapshots-console.html",
  equivalents: {
    awsConfig: ["REDSHIFT_BACKUP_ENABLED"],
    cdkNag: ["HIPAA.Security-RedshiftBackupEnabled"],
    checkov: ["CKV_AWS_343"],
    prowler: ["redshift_cluster_automated_snapshot"],
  },
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
  title: "Warehouses refuse connections without TLS and record what users do.",
  citations: [
    "164.312(e)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(4)(ii)(A)",
    "164.312(a)(2)(iv)",
    "164.312(c)(1)",
    "164.312(e)(2)(i)",
    "164.312(e)(2)(ii)",
    "164.308(a)(1)(ii)(D)",
    "164.308(a)(3)(ii)(A)",
    "164.312(b)",
  ],
  severity: "high",
  description:
    "Parameter groups of clusters set require_ssl and enable_user_activity_logging to true; serverless workgroups do not set require_ssl to false. A cluster has a parameter group of its own.",
  remediation:
    "set require_ssl: true and enable_user_activity_logging: true in an aws.redshift.ParameterGroup that the cluster names.",
  source: "https://docs.aws.amazon.com/redshift/latest/mgmt/security-ssl-support.html",
  equivalents: {
    awsConfig: ["REDSHIFT_REQUIRE_TLS_SSL"],
    cdkNag: ["RedshiftClusterUserActivityLogging", "HIPAA.Security-RedshiftRequireTlsSSL"],
    checkov: ["CKV_AWS_105"],
    prowler: ["redshift_cluster_in_transit_encryption_enabled"],
  },
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
