import assert from "node:assert/strict";
import { readerPolicy, writerPolicy } from "../../../infra/identity/applicationPolicies";
import { KEY, may, parse, through } from "../../support/identityRequests";
import { ACCOUNT, decide, devNames, keyPolicyOf } from "../../support/keyRequests";
import { statement } from "../../support/mocks";

const names = devNames();
const WRITER = writerPolicy(names);
const READER = readerPolicy(names);
const RECORDS = `arn:aws:s3:::phi-dev-records-${ACCOUNT}-us-east-1`;
const RECORD = `${RECORDS}/patients/1/records/a.pdf`;
const secret = (name: string): string => `arn:aws:secretsmanager:us-east-1:${ACCOUNT}:secret:${name}-AbCdEf`;
const madeFor = (instance: string): Record<string, string> => ({
  "aws:ResourceTag/aws:rds:primaryDBInstanceArn": `arn:aws:rds:us-east-1:${ACCOUNT}:db:${instance}`,
});

describe("infra/identity/applicationPolicies", () => {
  it("use the records key by its alias, through S3 and from this account: the exact statements (C8, R-001-48)", () => {
    const use = {
      Sid: "UseRecordsKey",
      Effect: "Allow",
      Resource: `arn:aws:kms:us-east-1:${ACCOUNT}:key/*`,
      Condition: {
        "StringEquals": { "kms:CallerAccount": ACCOUNT, "kms:ViaService": ["s3.us-east-1.amazonaws.com"] },
        "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/phi-dev-records" },
      },
    };
    assert.deepEqual(statement(parse(READER), "UseRecordsKey"), { ...use, Action: ["kms:Decrypt", "kms:DescribeKey"] });
    assert.deepEqual(statement(parse(WRITER), "UseRecordsKey"), {
      ...use,
      Action: [
        "kms:Decrypt",
        "kms:DescribeKey",
        "kms:Encrypt",
        "kms:GenerateDataKey",
        "kms:GenerateDataKeyWithoutPlaintext",
      ],
    });
  });

  it("IAM and the key's policy agree: what one role may do with the records key passes both, and nothing else", () => {
    const key = keyPolicyOf("records");
    const both = (role: "writer" | "reader", policy: string, action: string, via?: string): boolean =>
      decide(key, `phi-dev-${role}`, action, via) === "allowed" &&
      may([policy], role, `kms:${action}`, KEY, via === undefined ? {} : through(via, "records")) === "allowed";
    assert.ok(both("writer", WRITER, "GenerateDataKey", "s3"));
    assert.ok(both("writer", WRITER, "Decrypt", "s3"));
    assert.ok(both("reader", READER, "Decrypt", "s3"));
    assert.ok(!both("reader", READER, "Encrypt", "s3"));
    assert.ok(!both("reader", READER, "GenerateDataKey", "s3"));
    assert.ok(!both("writer", WRITER, "Decrypt"));
    assert.ok(!both("writer", WRITER, "Decrypt", "rds"));
  });

  it("a key with another alias is out of reach", () => {
    assert.equal(may([READER], "reader", "kms:Decrypt", KEY, through("s3", "database")), "not allowed");
    assert.equal(may([WRITER], "writer", "kms:Encrypt", KEY, through("s3", "audit")), "not allowed");
  });

  it("the writer puts and gets under patients/, the reader only gets; neither deletes (R-000-15, R-004-21)", () => {
    const ask = (role: "writer" | "reader", action: string, resource = RECORD): string =>
      may([role === "writer" ? WRITER : READER], role, `s3:${action}`, resource);
    assert.equal(ask("writer", "PutObject"), "allowed");
    assert.equal(ask("writer", "GetObject"), "allowed");
    assert.equal(ask("reader", "GetObject"), "allowed");
    assert.equal(ask("reader", "PutObject"), "not allowed");
    assert.equal(ask("writer", "PutObject", `${RECORDS}/exports/all.csv`), "not allowed");
    assert.equal(ask("reader", "GetObject", `${RECORDS}/exports/all.csv`), "not allowed");
    for (const action of ["DeleteObject", "DeleteObjectVersion", "PutObjectAcl", "PutBucketPolicy"]) {
      assert.equal(ask("writer", action), "not allowed", action);
    }
  });

  it("both list patients/ and no other prefix", () => {
    for (const [role, policy] of [["writer", WRITER] as const, ["reader", READER] as const]) {
      const list = (context: Record<string, string>): string => may([policy], role, "s3:ListBucket", RECORDS, context);
      assert.equal(list({ "s3:prefix": "patients/1/" }), "allowed");
      assert.equal(list({ "s3:prefix": "" }), "not allowed");
      assert.equal(list({}), "not allowed");
    }
  });

  it("the master secret of this stack's database is the writer's, of another database nobody's", () => {
    const read = (role: "writer" | "reader", policy: string, instance: string): string =>
      may([policy], role, "secretsmanager:GetSecretValue", secret("rds!db-0a1b"), madeFor(instance));
    assert.equal(read("writer", WRITER, "phi-dev-database"), "allowed");
    assert.equal(read("writer", WRITER, "phi-prod-database"), "not allowed");
    assert.equal(read("reader", READER, "phi-dev-database"), "not allowed");
    assert.equal(may([WRITER], "writer", "secretsmanager:GetSecretValue", secret("rds!db-0a1b")), "not allowed");
  });

  it("secrets of the application are in reach of both, those of another stack are not", () => {
    for (const [role, policy] of [["writer", WRITER] as const, ["reader", READER] as const]) {
      const read = (name: string): string => may([policy], role, "secretsmanager:GetSecretValue", secret(name));
      assert.equal(read("phi-dev/database/portal"), "allowed");
      assert.equal(read("phi-prod/database/portal"), "not allowed");
    }
  });
});
