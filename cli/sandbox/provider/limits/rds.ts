import { length, matches, oneOf, unique } from "./checks";
import { isRecord, listOf } from "./paths";
import { type Check, type Limit, UNKNOWN } from "./types";

const API = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference";
const PARAMETERS =
  "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.PostgreSQL.CommonDBATasks.Parameters.html";
const SUBNETS = ["aws:rds/subnetGroup:SubnetGroup"];
const GROUP = ["aws:rds/parameterGroup:ParameterGroup"];
const REFUSED = "InvalidParameterValue";

const twoSubnets: Check = (ids) =>
  Array.isArray(ids) && !ids.includes(UNKNOWN) && new Set(ids).size < 2
    ? "DBSubnetGroupDoesNotCoverEnoughAZs: The DB subnet group doesn't meet Availability Zone (AZ) coverage " +
      "requirement. Current AZ coverage: one subnet. Add subnets to cover at least 2 AZs."
    : undefined;

/** PostgreSQL parameters that only count from the next start on. */
const STATIC = [
  ...[
    "autovacuum_freeze_max_age",
    "autovacuum_max_workers",
    "huge_pages",
    "max_connections",
    "max_locks_per_transaction",
  ],
  ...["max_prepared_transactions", "max_replication_slots", "max_wal_senders", "max_worker_processes"],
  ...["rds.logical_replication", "shared_buffers", "shared_preload_libraries", "track_activity_query_size"],
  "track_commit_timestamp",
];

/** Values that PostgreSQL parameters of this foundation can have. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  "log_statement": ["none", "ddl", "mod", "all"],
  "rds.force_ssl": ["0", "1"],
  "rds.logical_replication": ["0", "1"],
  "ssl_min_protocol_version": ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"],
};

function ofPostgres(family: unknown): boolean {
  return typeof family === "string" && /^(aurora-)?postgres/.test(family);
}

const applyMethod: Check = (parameter, { inputs }) =>
  isRecord(parameter) &&
  ofPostgres(inputs["family"]) &&
  STATIC.includes(String(parameter["name"])) &&
  (parameter["applyMethod"] ?? "immediate") === "immediate"
    ? "InvalidParameterCombination: cannot use immediate apply method for static parameter"
    : undefined;

const allowedValue: Check = (parameter, { inputs }) => {
  if (!isRecord(parameter) || !ofPostgres(inputs["family"]) || parameter["value"] === UNKNOWN) {
    return undefined;
  }
  const allowed = VALUES[String(parameter["name"])];
  return allowed && !allowed.includes(String(parameter["value"]))
    ? `${REFUSED}: Invalid parameter value: ${String(parameter["value"])} for: ${String(parameter["name"])} ` +
        `allowed values are: ${allowed.join(",")}`
    : undefined;
};

const once: Check = (parameters) => {
  const names = listOf(parameters)
    .filter(isRecord)
    .map((parameter) => parameter["name"])
    .filter((name) => typeof name === "string");
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? undefined : `${REFUSED}: The parameter ${twice} is given twice.`;
};

const limit = (types: readonly string[], property: string, check: Check, source: string): Limit => {
  return { types, property, check, source };
};

/** Limits of subnet and parameter groups. */
export const rds: readonly Limit[] = [
  limit(SUBNETS, "name", length(REFUSED, 1, 255), `${API}/API_CreateDBSubnetGroup.html`),
  limit(
    SUBNETS,
    "name",
    matches(
      REFUSED,
      /^(?!default$)[a-z][a-z0-9._ -]*$/,
      "must begin with a letter, hold lowercase letters, numbers and . _ - and not be 'default'",
    ),
    `${API}/API_CreateDBSubnetGroup.html`,
  ),
  limit(
    SUBNETS,
    "name",
    unique({
      property: "name",
      scope: "region",
      ignoreCase: true,
      refuse: (name) => `DBSubnetGroupAlreadyExists: The DB subnet group '${name}' already exists.`,
    }),
    `${API}/API_CreateDBSubnetGroup.html`,
  ),
  limit(SUBNETS, "subnetIds", twoSubnets, `${API}/API_CreateDBSubnetGroup.html`),
  limit(GROUP, "name", length(REFUSED, 1, 255), `${API}/API_CreateDBParameterGroup.html`),
  limit(
    GROUP,
    "name",
    matches(
      REFUSED,
      /^(?!.*--)(?!default\.)[a-z]([a-z0-9.-]*[a-z0-9])?$/,
      "must begin with a letter, hold lowercase letters, numbers and hyphens, and not end with or double a hyphen",
    ),
    `${API}/API_CreateDBParameterGroup.html`,
  ),
  limit(
    GROUP,
    "name",
    unique({
      property: "name",
      scope: "region",
      ignoreCase: true,
      refuse: (name) => `DBParameterGroupAlreadyExists: Parameter group ${name} already exists`,
    }),
    `${API}/API_CreateDBParameterGroup.html`,
  ),
  limit(
    GROUP,
    "family",
    matches(
      REFUSED,
      /^((aurora-)?postgres(ql)?|(aurora-)?mysql|mariadb|(custom-)?oracle-[a-z0-9-]+-|(custom-)?sqlserver-[a-z]+-|db2-[a-z]+-)\d+(\.\d+)?$/,
      "is not a valid parameter group family",
    ),
    `${API}/API_CreateDBParameterGroup.html`,
  ),
  limit(GROUP, "parameters", once, `${API}/API_ModifyDBParameterGroup.html`),
  limit(
    GROUP,
    "parameters[].name",
    matches(REFUSED, /^[A-Za-z_][A-Za-z0-9_. -]*$/, "is not the name of a parameter"),
    `${API}/API_Parameter.html`,
  ),
  limit(
    GROUP,
    "parameters[].applyMethod",
    oneOf(REFUSED, ["immediate", "pending-reboot"]),
    `${API}/API_Parameter.html`,
  ),
  limit(GROUP, "parameters[]", applyMethod, `${API}/API_ModifyDBParameterGroup.html`),
  limit(GROUP, "parameters[]", allowedValue, PARAMETERS),
];
