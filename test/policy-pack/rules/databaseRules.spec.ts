import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { complaints, type Declared, judge, unknown } from "../../support/policyHarness";

function found(id: string, ...resources: Declared[]): number {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, resources).length;
}

const instance = "aws:rds/instance:Instance";
const cluster = "aws:rds/cluster:Cluster";

describe("rds-parametergroup-require-audit", () => {
  const id = "rds-parametergroup-require-audit";
  const group = (type: string, set: Readonly<Record<string, unknown>>): number =>
    found(id, { type, props: { parameters: Object.entries(set).map(([name, value]) => ({ name, value })) } });

  it("refuses half a pgAudit, and leaves a group alone that records by other means", () => {
    const type = "aws:rds/parameterGroup:ParameterGroup";
    const libraries = "pg_stat_statements, pgaudit";
    strictEqual(group(type, { "shared_preload_libraries": libraries, "pgaudit.log": "ddl,role" }), 0);
    strictEqual(group(type, { shared_preload_libraries: libraries }), 1);
    strictEqual(group(type, { "pgaudit.log": "all" }), 1);
    strictEqual(group(type, { "shared_preload_libraries": "pg_cron", "pgaudit.log": "all" }), 1);
    strictEqual(group(type, { "rds.force_ssl": "1" }), 0);
    strictEqual(group(type, {}), 0);
    strictEqual(found(id, { type, props: { parameters: unknown } }), 0);
  });

  it("refuses half an audit log of Aurora MySQL", () => {
    const type = "aws:rds/clusterParameterGroup:ClusterParameterGroup";
    strictEqual(group(type, { server_audit_logging: "1", server_audit_events: "CONNECT,QUERY" }), 0);
    strictEqual(group(type, { server_audit_logging: "1" }), 1);
    strictEqual(group(type, { server_audit_events: "CONNECT" }), 1);
  });

  it("wants audit_logs of DocumentDB on, in a group that the cluster names", () => {
    const type = "aws:docdb/clusterParameterGroup:ClusterParameterGroup";
    for (const value of ["enabled", "all", "ddl, dml_read"]) {
      strictEqual(group(type, { audit_logs: value }), 0, value);
    }
    for (const set of [{ audit_logs: "disabled" }, { audit_logs: "none" }, { audit_logs: unknown }, {}]) {
      strictEqual(group(type, set), 1, JSON.stringify(set));
    }
    const named = (dbClusterParameterGroupName: unknown): number =>
      found(id, { type: "aws:docdb/cluster:Cluster", props: { dbClusterParameterGroupName } });
    strictEqual(named("records"), 0);
    strictEqual(named(unknown), 0);
    strictEqual(named(null), 1);
    strictEqual(named("default.docdb5.0"), 1);
  });
});

describe("rds-parametergroup-require-tls, without a version", () => {
  it("PostgreSQL takes a default version that forces TLS; of others nobody knows", () => {
    const run = (engine: string, engineVersion?: unknown): number =>
      found("rds-parametergroup-require-tls", { type: instance, props: { engine, engineVersion } });
    strictEqual(run("postgres"), 0);
    strictEqual(run("postgres", unknown), 1);
    strictEqual(run("mysql"), 1);
    strictEqual(run("sqlserver-se"), 1);
  });
});

describe("rds-database-require-standby", () => {
  const run = (props: object, type = instance): number =>
    found("rds-database-require-standby", { type, props: { ...props } });

  it("is asked of databases with patient data, not of replicas, trials and editions without one", () => {
    strictEqual(run({ multiAz: false, tags: { DataClassification: "phi" } }), 1);
    strictEqual(run({}), 1);
    strictEqual(run({ multiAz: unknown }), 1);
    strictEqual(run({ multiAz: false, tags: { DataClassification: "synthetic" } }), 0);
    strictEqual(run({ multiAz: false, replicateSourceDb: unknown }), 0);
    strictEqual(run({ multiAz: false, instanceClass: "db.t4g.micro" }), 0);
    strictEqual(run({ multiAz: false, instanceClass: "db.t4g.medium" }), 1);
    strictEqual(run({ multiAz: false, engine: "sqlserver-ex" }), 0);
  });

  it("leaves the zones of a cluster to AWS, and refuses one zone that is named", () => {
    strictEqual(run({}, cluster), 0);
    strictEqual(run({ availabilityZones: unknown }, cluster), 0);
    strictEqual(run({ availabilityZones: [unknown, unknown] }, cluster), 0);
    strictEqual(run({ availabilityZones: [unknown] }, cluster), 1);
  });
});

describe("rds-database-require-iam-authentication", () => {
  const run = (props: object, type = instance): number =>
    found("rds-database-require-iam-authentication", { type, props: { ...props } });

  it("is satisfied by a master password that Secrets Manager keeps, where the engine has passwords", () => {
    for (const [type, engine] of [
      [instance, "mysql"],
      [cluster, "aurora-postgresql"],
    ] as const) {
      strictEqual(run({ engine }, type), 1);
      strictEqual(run({ engine, iamDatabaseAuthenticationEnabled: false }, type), 1);
      strictEqual(run({ engine, manageMasterUserPassword: true }, type), 0);
      strictEqual(run({ engine, iamDatabaseAuthenticationEnabled: true }, type), 0);
    }
    strictEqual(run({ engine: "sqlserver-se" }), 0);
    strictEqual(run({ manageMasterUserPassword: true }, "aws:neptune/cluster:Cluster"), 1);
  });

  it("is asked of the one database of a stack that lacks what nearly all have, replicas included", () => {
    const make = (name: string, props: object, from?: Declared["from"]): Declared => ({
      type: instance,
      name,
      props: { engine: "postgres", manageMasterUserPassword: true, ...props },
      ...(from === undefined ? {} : { from }),
    });
    const on = { iamDatabaseAuthenticationEnabled: true };
    const three = ["one", "two", "three"].map((name) => make(name, on));
    const count = (...others: Declared[]): number =>
      found("rds-database-require-iam-authentication", ...three, ...others);
    for (const value of [undefined, false, unknown]) {
      strictEqual(count(make("odd", { iamDatabaseAuthenticationEnabled: value })), 1);
    }
    strictEqual(count(make("odd", on)), 0);
    strictEqual(count(make("odd", {}), make("another", {})), 0, "a mixed stack shows nothing");
    strictEqual(count(make("odd", { engine: "sqlserver-se" })), 0);
    const replica = (source: string): Declared =>
      make("replica", { engine: undefined, replicateSourceDb: unknown }, { replicateSourceDb: [source] });
    strictEqual(count(replica("one")), 1);
    const oracle = make("oracle", { engine: "oracle-ee" });
    strictEqual(count(oracle, replica("oracle")), 0, "the source cannot have it");
  });
});

describe("workload-engine-forbid-unsupported-versions", () => {
  const run = (engine: string, engineVersion: unknown): number =>
    found("workload-engine-forbid-unsupported-versions", { type: instance, props: { engine, engineVersion } });

  it("reads versions in every form, and lets AWS choose the minor one", () => {
    for (const [engine, version] of [
      ["postgres", "17"],
      ["postgres", "13"],
      ["postgres", "13.3"],
      ["postgres", "13.10"],
      ["aurora-mysql", "8.0.mysql_aurora.3.04.0"],
      ["mariadb", "10.11.6"],
      ["oracle-se2", "12.1.0.2"],
      ["postgres", unknown],
    ] as const) {
      strictEqual(run(engine, version), 0, `${engine} ${version}`);
    }
    for (const [engine, version] of [
      ["postgres", "13.2"],
      ["Postgres", "9.6.22"],
      ["postgres", "9.6.21"],
      ["aurora-mysql", "5.7.mysql_aurora.2.11.2"],
      ["mysql", "5.7"],
      ["mariadb", "10.5.9"],
    ] as const) {
      strictEqual(run(engine, version), 1, `${engine} ${version}`);
    }
  });
});

describe("rds-database-forbid-exposed-host", () => {
  const run = (engine: string, engineVersion: unknown): number =>
    found("rds-database-forbid-exposed-host", { type: instance, props: { engine, engineVersion } });

  it("tells the versions with the fix of log_fdw from those without, however old the line", () => {
    for (const version of ["9.6.22", "10.17", "13.3", "13", "17.4", unknown, undefined]) {
      strictEqual(run("postgres", version), 0, String(version));
    }
    for (const version of ["9.6.21", "10.16", "13.2"]) {
      strictEqual(run("Postgres", version), 1, version);
    }
    strictEqual(run("aurora-postgresql", "10.13") + run("aurora-postgresql", "11.8"), 2);
    strictEqual(run("aurora-postgresql", "10.14") + run("mysql", "10.13"), 0);
  });
});

describe("dynamodb-table-require-scaling", () => {
  const id = "dynamodb-table-require-scaling";
  const table = (props: object): Declared => ({ type: "aws:dynamodb/table:Table", name: "doses", props: { ...props } });
  const target = (resourceId: unknown, from: readonly string[] = []): Declared => ({
    type: "aws:appautoscaling/target:Target",
    name: "reads",
    props: { resourceId },
    from: { resourceId: from },
  });

  it("a table of fixed throughput has a target, by its name or by reference", () => {
    strictEqual(found(id, table({ billingMode: "PAY_PER_REQUEST" })), 0);
    strictEqual(found(id, table({ billingMode: "PROVISIONED" })), 1);
    strictEqual(found(id, table({ billingMode: null })), 1);
    strictEqual(found(id, table({ name: "doses" }), target("table/doses")), 0);
    strictEqual(found(id, table({ name: "doses" }), target("table/other")), 1);
    strictEqual(found(id, table({}), target(unknown, ["doses"])), 0);
    strictEqual(found(id, table({}), target(unknown)), 1);
    strictEqual(found(id, table({ tags: { DataClassification: "test" } })), 0);
  });
});

describe("redshift-warehouse-require-audit-logs", () => {
  it("names a cluster that nothing logs, and a log that is left out", () => {
    const rule = rules.find(({ control }) => control.id === "redshift-warehouse-require-audit-logs");
    ok(rule);
    const warehouse: Declared = { type: "aws:redshift/cluster:Cluster", name: "main", props: {} };
    const logging = (props: object): Declared => ({
      type: "aws:redshift/logging:Logging",
      name: "logging",
      props: { clusterIdentifier: unknown, ...props },
      from: { clusterIdentifier: ["main"] },
    });
    strictEqual(judge(rule, [warehouse]).length, 1);
    strictEqual(judge(rule, [warehouse, logging({ logDestinationType: "s3", bucketName: "logs" })]).length, 0);
    deepStrictEqual(
      complaints(judge(rule, [warehouse, logging({ logDestinationType: "cloudwatch", logExports: ["userlog"] })])),
      [
        "aws:redshift/logging:Logging 'logging', logExports: leaves out one of connectionlog, userlog and useractivitylog.",
      ],
    );
  });
});
