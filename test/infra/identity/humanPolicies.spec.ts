import assert from "node:assert/strict";
import { auditorPolicy, breakGlassPolicy, keyAdminPolicy } from "../../../infra/identity/humanPolicies";
import { KEY, may, through } from "../../support/identityRequests";
import { ACCOUNT, devNames } from "../../support/keyRequests";

const names = devNames();
const RECORD = `arn:aws:s3:::phi-dev-records-${ACCOUNT}-us-east-1/patients/1/records/a.pdf`;
const TRAIL = `arn:aws:s3:::phi-dev-trail-${ACCOUNT}-us-east-1`;
const secret = (name: string): string => `arn:aws:secretsmanager:us-east-1:${ACCOUNT}:secret:${name}-AbCdEf`;
const madeFor = (instance: string): Record<string, string> => ({
  "aws:ResourceTag/aws:rds:primaryDBInstanceArn": `arn:aws:rds:us-east-1:${ACCOUNT}:db:${instance}`,
});

describe("infra/identity/humanPolicies: key-admin", () => {
  const policy = keyAdminPolicy(names);
  const ask = (action: string, alias = "records"): string =>
    may([policy], "key-admin", `kms:${action}`, KEY, { "kms:ResourceAliases": [`alias/phi-dev-${alias}`] });

  it("manages this stack's keys, by their aliases", () => {
    for (const action of [
      "PutKeyPolicy",
      "DisableKey",
      "EnableKey",
      "CancelKeyDeletion",
      "RevokeGrant",
      "DescribeKey",
    ]) {
      assert.equal(ask(action), "allowed", action);
    }
    const foreign = { "kms:ResourceAliases": ["alias/phi-prod-records"] };
    assert.equal(may([policy], "key-admin", "kms:PutKeyPolicy", KEY, foreign), "not allowed");
  });

  it("uses none, deletes none and moves no alias (R-001-44, R-004-15)", () => {
    for (const action of ["Decrypt", "Encrypt", "GenerateDataKey", "ReEncryptFrom", "CreateGrant"]) {
      assert.equal(ask(action), "denied", action);
    }
    assert.equal(ask("ScheduleKeyDeletion"), "denied");
    assert.equal(ask("UpdateAlias"), "not allowed");
  });
});

describe("infra/identity/humanPolicies: auditor", () => {
  const policy = auditorPolicy(names);
  const ask = (action: string, resource: string): string => may([policy], "auditor", action, resource);

  it("reads trails and queries log groups of this stack", () => {
    const group = `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:/phi/dev/trail`;
    assert.equal(ask("s3:GetObject", `${TRAIL}/AWSLogs/x.json.gz`), "allowed");
    assert.equal(ask("logs:StartQuery", `${group}:*`), "allowed");
    assert.equal(ask("logs:StartQuery", group.replace("/dev/", "/prod/")), "not allowed");
    assert.equal(may([policy], "auditor", "kms:Decrypt", KEY, through("s3", "audit")), "allowed");
  });

  it("reads no patient data and no credentials, even if another policy allowed it", () => {
    const everything = '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';
    for (const [action, resource] of [
      ["s3:GetObject", RECORD],
      ["s3:GetObject", `arn:aws:s3:::phi-dev-backups-${ACCOUNT}-us-east-1/x`],
      ["secretsmanager:GetSecretValue", secret("phi-dev/database/portal")],
    ] as const) {
      assert.equal(may([policy, everything], "auditor", action, resource), "denied", `${action} ${resource}`);
    }
    assert.equal(may([policy], "auditor", "kms:Decrypt", KEY, through("s3", "records")), "not allowed");
  });
});

describe("infra/identity/humanPolicies: break-glass", () => {
  const policy = breakGlassPolicy(names);
  const ask = (action: string, resource: string, context = {}): string =>
    may([policy], "break-glass", action, resource, context);

  it("reads records, backups and the master secret, and restores a database (45 CFR 164.312(a)(2)(ii))", () => {
    assert.equal(ask("s3:GetObject", RECORD), "allowed");
    assert.equal(ask("kms:Decrypt", KEY, through("s3", "records")), "allowed");
    assert.equal(ask("kms:Decrypt", KEY, through("s3", "backups")), "allowed");
    assert.equal(ask("kms:CreateGrant", KEY, through("rds", "database")), "allowed");
    assert.equal(ask("secretsmanager:GetSecretValue", secret("rds!db-0a1b"), madeFor("phi-dev-database")), "allowed");
    const restored = `arn:aws:rds:us-east-1:${ACCOUNT}:db:phi-dev-restored`;
    assert.equal(ask("rds:RestoreDBInstanceToPointInTime", restored), "allowed");
    assert.equal(ask("s3:BypassGovernanceRetention", `${TRAIL}/x`), "allowed");
  });

  it("writes no record, manages no key and changes no role", () => {
    assert.equal(ask("s3:PutObject", RECORD), "not allowed");
    assert.equal(ask("s3:DeleteObject", RECORD), "not allowed");
    assert.equal(ask("kms:PutKeyPolicy", KEY), "not allowed");
    assert.equal(ask("iam:AttachRolePolicy", "*", { "iam:PermissionsBoundary": "x" }), "denied");
  });
});
