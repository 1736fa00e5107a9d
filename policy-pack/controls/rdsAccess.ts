import type { Control } from "./control";

export const rdsInstanceForbidPublicAccess: Control = {
  id: "rds-instance-forbid-public-access",
  title: "Databases have no public address.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
    "164.312(d)",
  ],
  severity: "critical",
  description:
    "publiclyAccessible is not true on instances of RDS, Aurora, Neptune, Lightsail and Timestream for InfluxDB, nor publicConnectivity on Neptune graphs.",
  remediation: "set publiclyAccessible: false and reach the database from inside its VPC.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
  equivalents: {
    awsConfig: ["RDS_INSTANCE_PUBLIC_ACCESS_CHECK"],
    cdkNag: ["HIPAA.Security-RDSInstancePublicAccess"],
    checkov: ["CKV_AWS_17", "CKV_AWS_102"],
    prowler: ["rds_instance_no_public_access"],
  },
};

export const rdsSnapshotForbidSharing: Control = {
  id: "rds-snapshot-forbid-sharing",
  title: "Snapshots of databases are not shared with everyone.",
  citations: ["164.312(a)(1)", "164.308(a)(1)(ii)(B)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  severity: "critical",
  description: 'sharedAccounts of snapshots and snapshot copies does not hold "all".',
  remediation: "remove all from sharedAccounts; share a snapshot with single accounts under a customer-managed key.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html",
  equivalents: {
    awsConfig: ["RDS_SNAPSHOTS_PUBLIC_PROHIBITED"],
    checkov: ["CKV_AWS_302"],
    prowler: ["rds_snapshots_public_access"],
  },
};

export const rdsDatabaseRequireManagedPassword: Control = {
  id: "rds-database-require-managed-password",
  title: "Master passwords are kept by Secrets Manager, not by the program.",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)", "164.312(a)(2)(iv)", "164.308(a)(7)(ii)(A)"],
  severity: "high",
  description:
    "A master password is never written as a value of the program: Secrets Manager makes and rotates it (manageMasterUserPassword, authType SECRET_ARN on elastic clusters of DocumentDB), or a write-only argument passes it on without state. A password that another resource generates is accepted.",
  remediation:
    "set manageMasterUserPassword: true (manageMasterPassword on Redshift, manageAdminPassword on Redshift Serverless) and leave the password out.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html",
  equivalents: { cdkNag: ["DocumentDBCredentialsInSecretsManager"] },
};

export const rdsDatabaseRequireIamAuthentication: Control = {
  id: "rds-database-require-iam-authentication",
  title: "Whoever connects to a database is a known person or role.",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.308(a)(4)(ii)(B)"],
  severity: "high",
  description:
    "iamDatabaseAuthenticationEnabled is true on Neptune clusters, which know no passwords and let everybody in without it, and on databases of MySQL, MariaDB and PostgreSQL whose master password Secrets Manager does not keep and rotate; and on each of them where at least three databases of the stack, and three for each without, have it.",
  remediation: "set iamDatabaseAuthenticationEnabled: true, or manageMasterUserPassword: true on RDS and Aurora.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html",
  equivalents: {
    awsConfig: [
      "RDS_INSTANCE_IAM_AUTHENTICATION_ENABLED",
      "RDS_CLUSTER_IAM_AUTHENTICATION_ENABLED",
      "NEPTUNE_CLUSTER_IAM_DATABASE_AUTHENTICATION",
    ],
    cdkNag: ["AuroraMySQLPostgresIAMAuth", "NeptuneClusterIAMAuth"],
    checkov: ["CKV_AWS_161", "CKV_AWS_162", "CKV_AWS_359"],
    prowler: [
      "rds_instance_iam_authentication_enabled",
      "rds_cluster_iam_authentication_enabled",
      "neptune_cluster_iam_authentication_enabled",
    ],
  },
};

export const rdsDatabaseForbidDefaultNames: Control = {
  id: "rds-database-forbid-default-names",
  title: "Databases do not keep the names that everybody tries first.",
  citations: ["164.312(d)"],
  severity: "low",
  // A name is no secret: TLS, authentication and security groups protect the database whatever it is called.
  level: "advisory",
  description:
    "The master user of a database or a warehouse is not called admin, administrator, awsuser, postgres, root or sa.",
  remediation: "choose other names when the database is made; they cannot be changed later.",
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html",
  equivalents: {
    awsConfig: ["RDS_INSTANCE_DEFAULT_ADMIN_CHECK", "RDS_CLUSTER_DEFAULT_ADMIN_CHECK", "REDSHIFT_DEFAULT_ADMIN_CHECK"],
    cdkNag: ["RedshiftClusterNonDefaultUsername"],
    prowler: [
      "rds_instance_default_admin",
      "rds_cluster_default_admin",
      "redshift_cluster_non_default_database_name",
      "redshift_cluster_non_default_username",
    ],
  },
};
