/** One setting of PostgreSQL on RDS. */
export interface DatabaseParameter {
  readonly name: string;
  readonly value: string;
  /** `pending-reboot` for the settings that PostgreSQL reads only at start. */
  readonly applyMethod: "immediate" | "pending-reboot";
}

/**
 * Settings of PostgreSQL that protect patient data in transit and record who touched it.
 *
 * Statements are audited without their parameters, and slow statements are not logged: both would copy patient data into
 * the log (45 CFR 164.312(b), 164.312(e)(1)).
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.PostgreSQL.CommonDBATasks.pgaudit.html
 */
export const PARAMETERS: readonly DatabaseParameter[] = [
  { name: "rds.force_ssl", value: "1", applyMethod: "immediate" },
  { name: "ssl_min_protocol_version", value: "TLSv1.2", applyMethod: "immediate" },
  { name: "password_encryption", value: "scram-sha-256", applyMethod: "immediate" },
  { name: "rds.accepted_password_auth_method", value: "scram", applyMethod: "immediate" },
  { name: "shared_preload_libraries", value: "pg_stat_statements,pgaudit", applyMethod: "pending-reboot" },
  { name: "pgaudit.log", value: "read,write,role,ddl", applyMethod: "immediate" },
  { name: "pgaudit.log_parameter", value: "0", applyMethod: "immediate" },
  { name: "pgaudit.log_statement_once", value: "1", applyMethod: "immediate" },
  { name: "log_connections", value: "1", applyMethod: "immediate" },
  { name: "log_disconnections", value: "1", applyMethod: "immediate" },
  { name: "log_min_duration_statement", value: "-1", applyMethod: "immediate" },
];

/** Parameter group family of a PostgreSQL version: `postgres17` for `17.6`. */
export function familyOf(engineVersion: string): string {
  return `postgres${engineVersion.split(".")[0]}`;
}
