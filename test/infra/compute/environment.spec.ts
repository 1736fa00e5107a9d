import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { credentialIn, environment } from "../../../infra/compute/environment";
import { valueOf } from "../../support/mocks";

const SECRET = "arn:aws:secretsmanager:us-east-1:111122223333:secret:phi-test/db-a1b2c3";
// Put together here, so that no scanner takes this file for a leak.
const LOOKS_SECRET: Readonly<Record<string, string>> = {
  "an AWS access key": `AKIA${"A".repeat(16)}`,
  "a private key": `-----BEGIN RSA ${"PRIVATE"} KEY-----`,
  "a URL with a password": "postgresql://phi:hunter2@db.example.org/records",
  "a connection string with a password": "Server=db;Password=hunter2",
  "a signed token": `eyJ${"a".repeat(10)}.${"b".repeat(10)}.c`,
  "a token of GitHub": `ghp_${"a".repeat(24)}`,
  "a token of Slack": `xoxb-${"1".repeat(12)}`,
  "a key of Stripe": `sk_live_${"a".repeat(12)}`,
};

describe("infra/compute/environment", () => {
  for (const [what, value] of Object.entries(LOOKS_SECRET)) {
    it(`R-000-06 refuses a value that looks like ${what}, without repeating it`, () => {
      assert.throws(() => environment({ SETTING: value }), {
        message: `Environment: the value of SETTING looks like ${what}; keep it in an AppSecret and pass its ARN.`,
      });
    });
  }

  for (const name of [
    "DB_PASSWORD",
    "API_KEY",
    "apiKey",
    "STRIPE_SECRET",
    "GITHUB_TOKEN",
    "JWT_SIGNING_KEY",
    "PASSWD",
  ]) {
    it(`R-000-06 refuses a variable called ${name}`, () => {
      assert.throws(() => environment({ [name]: "x" }), {
        message: `Environment: ${name} is named like a credential; keep it in an AppSecret and pass its ARN as ${name}_ARN.`,
      });
    });
  }

  it("accepts settings, and names and values that only tell where a credential is", () => {
    for (const [name, value] of [
      ["LOG_LEVEL", "info"],
      ["DB_HOST", "phi-test.abc.us-east-1.rds.amazonaws.com"],
      ["DATABASE_URL", "postgresql://db.example.org/records?sslmode=verify-full"],
      ["DATABASE_URL_TEMPLATE", "postgresql://{username}:{password}@db.example.org/records"],
      ["DB_SECRET_ARN", SECRET],
      ["DB_SECRET", SECRET],
      ["TOKEN_URL", "https://login.example.org/oauth2/token"],
      ["KEY_PREFIX", "patients/"],
      ["MONKEY", "banana"],
    ] as const) {
      assert.equal(credentialIn(name, value), undefined, name);
    }
  });

  it("passes settings and ARNs of secrets on", async () => {
    const made = environment({ LOG_LEVEL: "info", DB_HOST: pulumi.output("db") }, { DB_SECRET_ARN: SECRET });
    assert.deepEqual(await valueOf(pulumi.all(made)), { LOG_LEVEL: "info", DB_HOST: "db", DB_SECRET_ARN: SECRET });
  });

  it("R-000-06 checks a value that is known only later", async () => {
    const { SETTING } = environment({ SETTING: pulumi.output(`AKIA${"A".repeat(16)}`) });
    const read = (SETTING as unknown as { promise(): Promise<string> }).promise();
    await assert.rejects(read, {
      message:
        "Environment: the value of SETTING looks like an AWS access key; keep it in an AppSecret and pass its ARN.",
    });
  });

  it("R-000-24 refuses a value where a secret's ARN belongs", () => {
    for (const value of ["hunter2", "arn:aws:s3:::bucket"]) {
      assert.throws(() => environment({}, { DB_SECRET_ARN: value }), {
        message: "Environment: DB_SECRET_ARN is not the ARN of a secret.",
      });
    }
  });

  it("refuses malformed names and one name for two things", () => {
    assert.throws(() => environment({ "A-B": "x" }), { message: 'Environment: "A-B" is no name of a variable.' });
    assert.throws(() => environment({ DB_ARN: "x" }, { DB_ARN: SECRET }), {
      message: "Environment: DB_ARN is both a setting and a secret.",
    });
  });
});
