/**
 * What forces TLS, by engine, and whether the engine's default does. The names are the `family` of a parameter group, or
 * an engine with its version, e.g. `postgres17`, `aurora-mysql8.0`, `sqlserver-se-15.0`.
 * Sources: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html,
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.Security.html,
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.require-ssl.html,
 * https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html,
 * https://docs.aws.amazon.com/neptune/latest/userguide/security-ssl.html
 */
export interface Enforcement {
  readonly parameter: string;
  readonly good: readonly string[];
  readonly byDefault: boolean;
}

const on = ["1", "on", "true"];

export function enforcementOf(family: string): Enforcement | undefined {
  const major = Number(/^(?:aurora-)?[a-z]+(\d+)/.exec(family)?.[1] ?? NaN);
  if (family.startsWith("aurora-postgresql")) {
    return { parameter: "rds.force_ssl", good: on, byDefault: major >= 17 };
  }
  if (family.startsWith("postgres")) {
    return { parameter: "rds.force_ssl", good: on, byDefault: major >= 15 };
  }
  if (family.startsWith("sqlserver")) {
    return { parameter: "rds.force_ssl", good: on, byDefault: false };
  }
  if (/^(aurora-mysql|mysql|mariadb)/.test(family)) {
    const modern = /^mysql(8\.4|9|[1-9]\d)/.test(family) || /^mariadb(11\.8|1[2-9])/.test(family);
    return { parameter: "require_secure_transport", good: on, byDefault: modern };
  }
  if (family.startsWith("db2")) {
    return { parameter: "db2comm", good: ["ssl"], byDefault: false };
  }
  if (family.startsWith("docdb")) {
    return { parameter: "tls", good: ["enabled", "tls1.2+", "tls1.3+", "fips-140-3"], byDefault: true };
  }
  if (family.startsWith("neptune")) {
    return { parameter: "neptune_enforce_ssl", good: on, byDefault: true };
  }
  // Oracle takes TLS from an option group, and its parameter group says nothing about it.
  return undefined;
}

/** Versions of TLS below 1.2, by the parameter that names versions; each engine knows one of them. */
export const oldVersions: Readonly<Record<string, RegExp>> = {
  "ssl_min_protocol_version": /^(sslv3|tlsv1|tlsv1\.0|tlsv1\.1)$/,
  "tls_version": /(^|,)\s*tlsv1(\.[01])?\s*(,|$)/,
  "rds.tls10": /^enabled$/,
  "rds.tls11": /^enabled$/,
};
