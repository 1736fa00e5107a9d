import { ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judge, unknown } from "../../support/policyHarness";

function found(id: string, ...resources: Declared[]): number {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, resources).length;
}

const instanceGroup = "aws:rds/parameterGroup:ParameterGroup";
const clusterGroup = "aws:rds/clusterParameterGroup:ClusterParameterGroup";

describe("rds-parametergroup-require-tls", () => {
  const group = (type: string, family: string, parameters: unknown): number =>
    found("rds-parametergroup-require-tls", { type, props: { family, parameters } });
  const engines: readonly [
    type: string,
    family: string,
    name: string,
    good: string,
    weak: string,
    byDefault: boolean,
  ][] = [
    [instanceGroup, "postgres17", "rds.force_ssl", "1", "0", true],
    [instanceGroup, "postgres14", "rds.force_ssl", "1", "0", false],
    [clusterGroup, "aurora-postgresql16", "rds.force_ssl", "1", "0", false],
    [clusterGroup, "aurora-postgresql17", "rds.force_ssl", "1", "0", true],
    [instanceGroup, "mysql8.0", "require_secure_transport", "ON", "OFF", false],
    [clusterGroup, "aurora-mysql8.0", "require_secure_transport", "ON", "OFF", false],
    [instanceGroup, "mariadb10.11", "require_secure_transport", "1", "0", false],
    [instanceGroup, "sqlserver-se-15.0", "rds.force_ssl", "1", "0", false],
    [instanceGroup, "db2-se-11.5", "db2comm", "SSL", "TCPIP,SSL", false],
    ["aws:docdb/clusterParameterGroup:ClusterParameterGroup", "docdb5.0", "tls", "enabled", "disabled", true],
    ["aws:neptune/clusterParameterGroup:ClusterParameterGroup", "neptune1.3", "neptune_enforce_ssl", "1", "0", true],
  ];
  for (const [type, family, name, good, weak, byDefault] of engines) {
    it(`${family}: ${name} ${good} passes, ${weak} does not, and the default ${byDefault ? "does" : "does not"}`, () => {
      strictEqual(group(type, family, [{ name, value: good }]), 0);
      strictEqual(group(type, family, [{ name, value: weak }]), 1);
      strictEqual(group(type, family, [{ name, value: unknown }]), 1);
      strictEqual(group(type, family, unknown), 1);
      strictEqual(group(type, family, undefined), byDefault ? 0 : 1);
    });
  }

  it("refuses versions below TLS 1.2, and leaves the group of Aurora's instances to that of the cluster", () => {
    strictEqual(group(instanceGroup, "postgres17", [{ name: "ssl_min_protocol_version", value: "TLSv1.1" }]), 1);
    strictEqual(group(instanceGroup, "postgres17", [{ name: "ssl_min_protocol_version", value: "TLSv1.2" }]), 0);
    strictEqual(group(instanceGroup, "mysql8.4", [{ name: "tls_version", value: "TLSv1.1,TLSv1.2" }]), 1);
    strictEqual(group(instanceGroup, "mysql8.4", [{ name: "tls_version", value: "TLSv1.2,TLSv1.3" }]), 0);
    strictEqual(group(instanceGroup, "aurora-postgresql16", undefined), 0);
  });

  it("a database without a group of its own has the default of its engine", () => {
    const database = (props: object): number =>
      found("rds-parametergroup-require-tls", { type: "aws:rds/instance:Instance", props: { ...props } });
    strictEqual(database({ engine: "mysql", engineVersion: "8.0" }), 1);
    strictEqual(database({ engine: "postgres", engineVersion: "17" }), 0);
    strictEqual(database({ engine: "postgres", engineVersion: "13.4", parameterGroupName: "default.postgres13" }), 1);
    strictEqual(database({ engine: "mysql", parameterGroupName: unknown }), 0);
  });
});

describe("what stands in texts, lists and documents", () => {
  it("rds-parametergroup-forbid-weak-settings, redshift-parametergroup-require-tls", () => {
    const weak = (name: string, value: string): number =>
      found("rds-parametergroup-forbid-weak-settings", {
        type: instanceGroup,
        props: { parameters: [{ name, value }] },
      });
    strictEqual(weak("pgaudit.log", "none"), 1);
    strictEqual(weak("pgaudit.log", "write,ddl"), 0);
    strictEqual(weak("pgaudit.log_parameter", "1"), 1);
    strictEqual(weak("password_encryption", "md5"), 1);
    const redshift = (rule: string, ...values: (string | undefined)[]): number =>
      found(`redshift-parametergroup-require-${rule}`, {
        type: "aws:redshift/parameterGroup:ParameterGroup",
        props: {
          parameters: ["require_ssl", "enable_user_activity_logging"].map((name, i) => ({ name, value: values[i] })),
        },
      });
    strictEqual(redshift("tls", "true", "false") + redshift("activity-log", "false", "true"), 0);
    strictEqual(redshift("tls", "false", "true") + redshift("tls", undefined, "true"), 2);
    strictEqual(redshift("activity-log", "true", "false") + redshift("activity-log", "true", undefined), 2);
  });

  it("rds-database-require-managed-password: a password that is written out, or by nobody, is refused", () => {
    const run = (props: object): number =>
      found("rds-database-require-managed-password", { type: "aws:rds/instance:Instance", props: { ...props } });
    strictEqual(run({ manageMasterUserPassword: true }), 0);
    strictEqual(run({ password: "a-long-password" }), 1);
    strictEqual(run({ password: unknown }), 0);
    strictEqual(run({}), 1);
    strictEqual(run({ manageMasterUserPassword: false }), 1);
    strictEqual(run({ replicateSourceDb: unknown }), 0);
  });

  it("containers: rights over the host, a writable root, no log, definitions nobody knows", () => {
    const run = (id: string, container: object, props: object = {}): number =>
      found(id, {
        type: "aws:ecs/taskDefinition:TaskDefinition",
        props: { containerDefinitions: JSON.stringify([{ name: "app", ...container }]), ...props },
      });
    strictEqual(run("ecs-task-forbid-privileged", {}), 0);
    strictEqual(run("ecs-task-forbid-privileged", { privileged: true }), 1);
    strictEqual(run("ecs-task-forbid-privileged", { linuxParameters: { capabilities: { add: ["SYS_ADMIN"] } } }), 1);
    strictEqual(run("ecs-task-forbid-privileged", {}, { pidMode: "host" }), 1);
    strictEqual(run("ecs-task-forbid-privileged", {}, { containerDefinitions: unknown }), 1);
    strictEqual(run("ecs-task-require-readonly-root", { readonlyRootFilesystem: true }), 0);
    strictEqual(run("ecs-task-require-readonly-root", {}), 1);
    strictEqual(run("ecs-task-require-logging", { logConfiguration: { logDriver: "awslogs" } }), 0);
    strictEqual(run("ecs-task-require-logging", {}), 1);
    const secrets = "workload-environment-forbid-credentials";
    strictEqual(run(secrets, { environment: [{ name: "DB_PASSWORD", value: "tiger-tiger" }] }), 1);
    strictEqual(run(secrets, { environment: [{ name: "DB_PASSWORD_ARN", value: "arn:aws:secretsmanager:x" }] }), 0);
  });

  it("workload-environment-forbid-credentials: by name, by form, and in user data; where a secret is kept passes", () => {
    const variables = (map: object): number =>
      found("workload-environment-forbid-credentials", {
        type: "aws:lambda/function:Function",
        props: { environment: { variables: map } },
      });
    for (const map of [
      { apiKey: "0123456789" },
      { DB_PASSWORD: "tiger-tiger" },
      { URL: "postgres://app:tiger@db/x" },
      { A: "AKIAIOSFODNN7EXAMPLE" },
    ]) {
      strictEqual(variables(map), 1, JSON.stringify(map));
    }
    for (const map of [
      { SECRET_NAME: "records/db" },
      { TOKEN_TTL: "3600" },
      { TABLE: "records" },
      { DB_PASSWORD: unknown },
      { TOKEN: "" },
    ]) {
      strictEqual(variables(map), 0, JSON.stringify(map));
    }
    const userData = Buffer.from("export AWS_SECRET_ACCESS_KEY=abcdefghijkl").toString("base64");
    const template: Declared = { type: "aws:ec2/launchTemplate:LaunchTemplate", props: { userData } };
    strictEqual(found("workload-environment-forbid-credentials", template), 1);
  });

  it("apigateway-method-require-authorization, wafv2-acl-require-rules", () => {
    const method = (httpMethod: string, authorization: unknown): number =>
      found("apigateway-method-require-authorization", {
        type: "aws:apigateway/method:Method",
        props: { httpMethod, authorization },
      });
    strictEqual(method("GET", "AWS_IAM"), 0);
    strictEqual(method("GET", "NONE"), 1);
    strictEqual(method("OPTIONS", "NONE"), 0);
    const acl = (props: object): number =>
      found("wafv2-acl-require-rules", { type: "aws:wafv2/webAcl:WebAcl", props: { ...props } });
    const allow = { defaultAction: { allow: {} } };
    strictEqual(acl({ defaultAction: { block: {} } }), 0);
    strictEqual(acl(allow), 1);
    strictEqual(acl({ ...allow, rules: [{ overrideAction: { count: {} } }] }), 1);
    strictEqual(acl({ ...allow, rules: [{ overrideAction: { none: {} } }] }), 0);
    strictEqual(acl({ ...allow, rules: unknown }), 1);
  });
});
