/*
 * What differs by database engine.
 * Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
 */
import { type LimitContext } from "./types";

/** The engine of an instance, where it is known. */
export const engineOf = (context: LimitContext): string | undefined =>
  typeof context.inputs["engine"] === "string" ? context.inputs["engine"] : undefined;

/** The engine's family: `postgres`, `mysql`, `mariadb`, `oracle`, `sqlserver`, `db2`; empty where it is not known. */
export const familyOf = (context: LimitContext): string => engineOf(context)?.split("-")[0] ?? "";

/** Engine names that RDS takes for an instance. */
export const engines: readonly string[] = [
  ...["aurora-mysql", "aurora-postgresql", "custom-oracle-ee", "custom-oracle-ee-cdb", "custom-oracle-se2"],
  ...["custom-oracle-se2-cdb", "custom-sqlserver-dev", "custom-sqlserver-ee", "custom-sqlserver-se"],
  ...["custom-sqlserver-web", "db2-ae", "db2-se", "mariadb", "mysql", "oracle-ee", "oracle-ee-cdb", "oracle-se2"],
  ...[
    "oracle-se2-cdb",
    "postgres",
    "sqlserver-dev-ee",
    "sqlserver-ee",
    "sqlserver-ex",
    "sqlserver-se",
    "sqlserver-web",
  ],
];

/** Log types that an engine writes to CloudWatch Logs. */
export const logExports: Readonly<Record<string, readonly string[]>> = {
  db2: ["diag.log", "notify.log", "iam-db-auth-error"],
  mariadb: ["audit", "error", "general", "slowquery", "iam-db-auth-error"],
  mysql: ["audit", "error", "general", "slowquery", "iam-db-auth-error"],
  oracle: ["alert", "audit", "listener", "trace", "oemagent"],
  postgres: ["postgresql", "upgrade", "iam-db-auth-error"],
  sqlserver: ["agent", "error"],
};

/** The longest master password, in characters. */
export const passwordLengths: Readonly<Record<string, number>> = {
  db2: 255,
  mariadb: 41,
  mysql: 41,
  oracle: 30,
  postgres: 128,
  sqlserver: 128,
};

/** Names that a master user cannot have: roles that the engine or RDS keeps, and words of the engine's own. */
export const reservedNames: Readonly<Record<string, readonly string[]>> = {
  mariadb: ["rdsadmin", "root", "mysql", "admin_role"],
  mysql: ["rdsadmin", "root", "mysql"],
  oracle: ["rdsadmin", "sys", "system", "dba"],
  postgres: [
    ...["admin", "all", "analyse", "analyze", "and", "any", "array", "as", "asc", "authorization", "both", "case"],
    ...["cast", "check", "column", "constraint", "create", "current_user", "default", "desc", "distinct", "do"],
    ...["else", "end", "except", "false", "for", "foreign", "from", "grant", "group", "having", "in", "limit", "not"],
    ...["null", "on", "or", "order", "primary", "public", "rdsadmin", "rdsrepladmin", "references", "replication"],
    ...["select", "session_user", "table", "then", "to", "true", "union", "unique", "user", "using", "when", "where"],
  ],
  sqlserver: ["rdsadmin", "sa", "public"],
};
