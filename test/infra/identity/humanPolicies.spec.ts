import assert from "node:assert/strict";
import { auditQueryPolicy } from "../../../infra/audit/queryPermissions";
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

  it("reads configuration histories, findings and reports of backups, and adds to none (R-003-22, R-004-25)", () => {
    for (const name of ["configuration", "findings", "backup-reports", "access-logs", "edge-logs"]) {
      const bucket = `arn:aws:s3:::phi-dev-${name}-${ACCOUNT}-us-east-1`;
      assert.equal(ask("s3:ListBucket", bucket), "allowed", name);
      assert.equal(ask("s3:GetObject", `${bucket}/AWSLogs/x.json.gz`), "allowed", name);
      assert.equal(ask("s3:PutObject", `${bucket}/AWSLogs/x.json.gz`), "not allowed", name);
      assert.equal(ask("s3:DeleteObject", `${bucket}/AWSLogs/x.json.gz`), "not allowed", name);
    }
  });

  it("reads no prompts and answers, in S3 or in their log group, and unmasks nothing there (R-002-10, R-002-15)", () => {
    const group = `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:/phi/dev/invocations`;
    for (const action of ["FilterLogEvents", "GetLogEvents", "GetLogRecord", "StartLiveTail", "StartQuery", "Unmask"]) {
      assert.equal(ask(`logs:${action}`, `${group}:*`), "denied", action);
    }
    assert.equal(ask("s3:GetObject", `arn:aws:s3:::phi-dev-invocations-${ACCOUNT}-us-east-1/x.json.gz`), "denied");
    assert.equal(ask("s3:GetObject", `arn:aws:s3:::phi-dev-analytics-${ACCOUNT}-us-east-1/results/x.csv`), "denied");
    assert.equal(may([policy], "auditor", "kms:Decrypt", KEY, through("s3", "ai")), "not allowed");
  });

  it("runs the saved queries on the trail and keeps their results (R-000-36, R-001-03)", () => {
    const both = [policy, auditQueryPolicy(names)];
    const workgroup = `arn:aws:athena:us-east-1:${ACCOUNT}:workgroup/phi-dev-audit-queries`;
    const results = `arn:aws:s3:::phi-dev-audit-queries-${ACCOUNT}-us-east-1/results/1.csv`;
    assert.equal(may(both, "auditor", "athena:StartQueryExecution", workgroup), "allowed");
    assert.equal(may(both, "auditor", "s3:PutObject", results), "allowed");
    const encrypt = through("athena", "audit");
    assert.equal(may(both, "auditor", "kms:GenerateDataKey", KEY, encrypt), "allowed");
    assert.equal(may(both, "auditor", "s3:GetObject", RECORD), "denied");
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

  it("reads records, backups, logs and the master secret, and lifts a lock of log files (45 CFR 164.312(a)(2)(ii))", () => {
    assert.equal(ask("s3:GetObject", RECORD), "allowed");
    assert.equal(ask("kms:Decrypt", KEY, through("s3", "records")), "allowed");
    assert.equal(ask("kms:Decrypt", KEY, through("s3", "backups")), "allowed");
    assert.equal(ask("secretsmanager:GetSecretValue", secret("rds!db-0a1b"), madeFor("phi-dev-database")), "allowed");
    assert.equal(ask("s3:BypassGovernanceRetention", `${TRAIL}/x`), "allowed");
  });

  it("writes no record, manages no key and changes no role", () => {
    assert.equal(ask("s3:PutObject", RECORD), "not allowed");
    assert.equal(ask("s3:DeleteObject", RECORD), "not allowed");
    assert.equal(ask("kms:PutKeyPolicy", KEY), "not allowed");
    assert.equal(ask("iam:AttachRolePolicy", "*", { "iam:PermissionsBoundary": "x" }), "denied");
  });
});
