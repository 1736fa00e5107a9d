import assert from "node:assert/strict";
import { PhiDatabase, type PhiDatabaseArgs } from "../../../infra/database/phiDatabase";
import { build, policyOf, type Recorded, type Recording, statement } from "../../support/mocks";
import { testNaming } from "../../support/settings";

const KEYS = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-00000000000";
const TOPIC = "arn:aws:sns:us-east-1:111122223333:phi-test-alerts";
const BOUNDARY = "arn:aws:iam::111122223333:policy/phi-test-boundary";

function database(changes: Partial<PhiDatabaseArgs> = {}): Promise<Recording<PhiDatabase>> {
  return build(
    () =>
      new PhiDatabase("database", {
        names: testNaming(),
        holdsPhi: true,
        keyArn: `${KEYS}1`,
        secretsKeyArn: `${KEYS}2`,
        auditKeyArn: `${KEYS}3`,
        subnetIds: ["subnet-1", "subnet-2"],
        securityGroupId: "sg-1",
        instanceClass: "db.t4g.medium",
        engineVersion: "17.6",
        storageGib: 20,
        multiZone: true,
        backupDays: 30,
        iamAuthentication: false,
        logRetentionDays: 2192,
        permissionsBoundaryArn: BOUNDARY,
        topicArn: TOPIC,
        ...changes,
      }),
  );
}

const instanceOf = (made: Recording<PhiDatabase>): Recorded => made.one("aws:rds/instance:Instance");

/** The given inputs of a resource, to compare with what they must be. */
const pick = (resource: Recorded, ...keys: string[]): unknown[] => keys.map((key) => resource.inputs[key]);

describe("PhiDatabase", () => {
  let made: Recording<PhiDatabase>;
  before(async () => {
    made = await database();
  });

  it("R-000-01 R-000-04 R-000-17 R-001-13 R-001-17 encrypts storage and backups with the database key", () => {
    assert.deepEqual(pick(instanceOf(made), "storageEncrypted", "kmsKeyId"), [true, `${KEYS}1`]);
  });

  it("encrypts Performance Insights with the database key", () => {
    assert.deepEqual(pick(instanceOf(made), "performanceInsightsEnabled", "performanceInsightsKmsKeyId"), [
      true,
      `${KEYS}1`,
    ]);
  });

  it("R-000-18 R-000-22 lets RDS make the master password and keep it under the secrets key", () => {
    const password = pick(instanceOf(made), "manageMasterUserPassword", "masterUserSecretKmsKeyId", "password");
    assert.deepEqual(password, [true, `${KEYS}2`, undefined]);
  });

  it("R-000-23 rotates the master password every 30 days, with RDS's own rotation", () => {
    const { rotationRules, rotationLambdaArn } = made.one("aws:secretsmanager/secretRotation:SecretRotation").inputs;
    assert.deepEqual([rotationRules, rotationLambdaArn], [{ automaticallyAfterDays: 30 }, undefined]);
  });

  it("R-000-19 R-000-20 R-001-16 is reachable from its security group in isolated subnets only", () => {
    assert.deepEqual(pick(instanceOf(made), "publiclyAccessible", "vpcSecurityGroupIds"), [false, ["sg-1"]]);
    assert.deepEqual(made.one("aws:rds/subnetGroup:SubnetGroup").inputs["subnetIds"], ["subnet-1", "subnet-2"]);
    assert.equal(instanceOf(made).inputs["dbSubnetGroupName"], "phi-test-database");
  });

  it("R-000-25 R-001-28 R-001-29 refuses connections without TLS 1.2 and audits statements", () => {
    const group = made.one("aws:rds/parameterGroup:ParameterGroup");
    assert.deepEqual(pick(group, "name", "family"), ["phi-test-postgres17", "postgres17"]);
    const parameters = group.inputs["parameters"] as { name: string; value: string }[];
    const values = Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
    assert.deepEqual(
      [values["rds.force_ssl"], values["ssl_min_protocol_version"], values["rds.accepted_password_auth_method"]],
      ["1", "TLSv1.2", "scram"],
    );
    assert.deepEqual([values["pgaudit.log"], values["pgaudit.log_parameter"]], ["read,write,role,ddl", "0"]);
    assert.match(values["shared_preload_libraries"] ?? "", /pgaudit/);
  });

  it("R-001-15 R-001-51 R-001-52 R-000-38 keeps 30 days of backups, also after deletion, and a final snapshot", () => {
    const backup = pick(instanceOf(made), "backupRetentionPeriod", "deleteAutomatedBackups", "backupWindow");
    assert.deepEqual(backup, [30, false, "03:00-04:00"]);
    const end = pick(instanceOf(made), "skipFinalSnapshot", "finalSnapshotIdentifier", "copyTagsToSnapshot");
    assert.deepEqual(end, [false, "phi-test-database-final", true]);
    assert.equal(instanceOf(made).inputs["deletionProtection"], true);
  });

  it("can be destroyed whole in a stack that holds no patient data", async () => {
    const instance = instanceOf(await database({ holdsPhi: false }));
    assert.deepEqual(pick(instance, "deletionProtection", "skipFinalSnapshot", "deleteAutomatedBackups"), [
      false,
      true,
      true,
    ]);
  });

  it("C7 R-001-10 presents a certificate of an RSA-4096 authority", () => {
    assert.equal(instanceOf(made).inputs["caCertIdentifier"], "rds-ca-rsa4096-g1");
  });

  it("R-002-09 makes the log groups first, with the audit key and six years of retention", () => {
    assert.deepEqual(
      made
        .ofType("aws:cloudwatch/logGroup:LogGroup")
        .map((group) => pick(group, "name", "kmsKeyId", "retentionInDays", "deletionProtectionEnabled")),
      ["postgresql", "upgrade"].map((log) => [`/aws/rds/instance/phi-test-database/${log}`, `${KEYS}3`, 2192, true]),
    );
    assert.deepEqual(instanceOf(made).inputs["enabledCloudwatchLogsExports"], ["postgresql", "upgrade"]);
    const types = made.resources.map((resource) => resource.type);
    assert.ok(types.lastIndexOf("aws:cloudwatch/logGroup:LogGroup") < types.indexOf("aws:rds/instance:Instance"));
  });

  it("exports the log of IAM logins where they are possible", async () => {
    const instance = instanceOf(await database({ iamAuthentication: true }));
    const logs = ["postgresql", "upgrade", "iam-db-auth-error"];
    assert.deepEqual(pick(instance, "iamDatabaseAuthenticationEnabled", "enabledCloudwatchLogsExports"), [true, logs]);
  });

  it("lets RDS publish enhanced monitoring of this instance only", () => {
    assert.equal(made.one("aws:iam/role:Role").inputs["permissionsBoundary"], BOUNDARY);
    const trust = statement(policyOf(made.one("aws:iam/role:Role"), "assumeRolePolicy"), "EnhancedMonitoring");
    assert.deepEqual(trust.Principal, { Service: "monitoring.rds.amazonaws.com" });
    assert.deepEqual(trust.Condition, {
      StringEquals: { "aws:SourceAccount": "111122223333" },
      ArnLike: { "aws:SourceArn": "arn:aws:rds:us-east-1:111122223333:db:phi-test-database" },
    });
    assert.equal(instanceOf(made).inputs["monitoringInterval"], 60);
  });

  it("R-003-21 alerts when RDS reports a failure, such as a key that it cannot use", () => {
    const rule = made.one("aws:cloudwatch/eventRule:EventRule");
    const pattern = JSON.parse(String(rule.inputs["eventPattern"])) as { detail: Record<string, string[]> };
    assert.deepEqual(pattern.detail["SourceIdentifier"], ["phi-test-database"]);
    assert.ok(pattern.detail["EventCategories"]?.includes("failure"));
    assert.equal(made.one("aws:cloudwatch/eventTarget:EventTarget").inputs["arn"], TOPIC);
  });
});
