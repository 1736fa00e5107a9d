import assert from "node:assert/strict";
import { KEY_DOMAIN_NAMES } from "../../../infra/keys/keyDomains";
import { decide, decideService, FOREIGN_ACCOUNT, keyPolicyOf } from "../../support/keyRequests";
import { simulate } from "../../support/iamSimulator";
import { statement } from "../../support/mocks";

const TRUSTED = "444455556666";
const PARTNER = `arn:aws:iam::${TRUSTED}:role/partner`;
const TRAIL = "arn:aws:cloudtrail:us-east-1:111122223333:trail/phi-dev-trail";
const TOPIC = "arn:aws:sns:us-east-1:111122223333:phi-dev-alerts";
const DATA_KEYS = ["kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext"];
const logs = (group: string): Record<string, string> => ({
  "kms:EncryptionContext:aws:logs:arn": `arn:aws:logs:us-east-1:111122223333:log-group:${group}`,
});

describe("infra/keys/serviceStatements", () => {
  it("CloudTrail: statement by statement, bound to this stack's trails", () => {
    const trails = "arn:aws:cloudtrail:us-east-1:111122223333:trail/phi-dev-*";
    const service = { Effect: "Allow", Principal: { Service: "cloudtrail.amazonaws.com" }, Resource: "*" };
    const policy = keyPolicyOf("audit");
    assert.deepEqual(statement(policy, "EncryptTrails"), {
      ...service,
      Sid: "EncryptTrails",
      Action: DATA_KEYS,
      Condition: { ArnLike: { "aws:SourceArn": trails, "kms:EncryptionContext:aws:cloudtrail:arn": trails } },
    });
    assert.deepEqual(statement(policy, "DecryptTrails"), {
      ...service,
      Sid: "DecryptTrails",
      Action: ["kms:Decrypt", "kms:DescribeKey"],
      Condition: { ArnLike: { "aws:SourceArn": trails } },
    });
  });

  it("CloudTrail encrypts this stack's trail and nobody else's", () => {
    const policy = keyPolicyOf("audit");
    const ask = (arn: string): string =>
      decideService(policy, "cloudtrail.amazonaws.com", "GenerateDataKey", {
        "aws:SourceArn": arn,
        "kms:EncryptionContext:aws:cloudtrail:arn": arn,
      });
    assert.equal(ask(TRAIL), "allowed");
    assert.equal(ask(TRAIL.replace("111122223333", FOREIGN_ACCOUNT)), "not allowed");
    assert.equal(ask(TRAIL.replace("phi-dev", "other")), "not allowed");
    assert.equal(decideService(policy, "cloudtrail.amazonaws.com", "GenerateDataKey"), "not allowed");
  });

  it("CloudWatch Logs: the exact statement", () => {
    const group = "arn:aws:logs:us-east-1:111122223333:log-group:";
    assert.deepEqual(statement(keyPolicyOf("audit"), "EncryptLogGroups"), {
      Sid: "EncryptLogGroups",
      Effect: "Allow",
      Principal: { Service: "logs.us-east-1.amazonaws.com" },
      Action: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", ...DATA_KEYS, "kms:ReEncryptFrom", "kms:ReEncryptTo"],
      Resource: "*",
      Condition: {
        ArnLike: {
          "kms:EncryptionContext:aws:logs:arn": [
            `${group}/phi/dev/*`,
            `${group}/aws/lambda/phi-dev-*`,
            `${group}/aws/rds/instance/phi-dev-*`,
            `${group}/aws/redshift/phi-dev-*`,
            `${group}/aws-glue/jobs/*phi-dev-*`,
            `${group}aws-waf-logs-phi-dev-*`,
            `${group}API-Gateway-Execution-Logs_*`,
            `${group}RDSOSMetrics`,
          ],
        },
      },
    });
  });

  it("CloudWatch Logs serves every log group of this stack and none of another", () => {
    const ask = (group: string): string =>
      decideService(keyPolicyOf("audit"), "logs.us-east-1.amazonaws.com", "GenerateDataKey", logs(group));
    for (const group of [
      "/phi/dev/flow-logs",
      "/phi/dev/trail",
      "/aws/rds/instance/phi-dev-database/postgresql",
      "aws-waf-logs-phi-dev-edge",
    ]) {
      assert.equal(ask(group), "allowed", group);
    }
    for (const group of ["/phi/prod/trail", "/aws/rds/instance/other/postgresql", "aws-waf-logs-other"]) {
      assert.equal(ask(group), "not allowed", group);
    }
  });

  it("topics: statement by statement, EventBridge without the source keys that it does not send", () => {
    const topics = { "kms:EncryptionContext:aws:sns:topicArn": "arn:aws:sns:us-east-1:111122223333:phi-dev-*" };
    const publish = { Effect: "Allow", Action: ["kms:Decrypt", ...DATA_KEYS], Resource: "*" };
    const policy = keyPolicyOf("alerts");
    assert.deepEqual(statement(policy, "PublishAlarms"), {
      ...publish,
      Sid: "PublishAlarms",
      Principal: { Service: "cloudwatch.amazonaws.com" },
      Condition: { ArnLike: topics, StringEquals: { "aws:SourceAccount": "111122223333" } },
    });
    assert.deepEqual(statement(policy, "PublishEvents"), {
      ...publish,
      Sid: "PublishEvents",
      Principal: { Service: "events.amazonaws.com" },
      Condition: { ArnLike: topics },
    });
  });

  it("EventBridge publishes to this stack's topic with nothing but the topic in its request; alarms only of this account", () => {
    const policy = keyPolicyOf("alerts");
    const topic = { "kms:EncryptionContext:aws:sns:topicArn": TOPIC };
    for (const action of ["GenerateDataKey", "Decrypt"]) {
      assert.equal(decideService(policy, "events.amazonaws.com", action, topic), "allowed");
      const alarm = (account: string): string =>
        decideService(policy, "cloudwatch.amazonaws.com", action, { ...topic, "aws:SourceAccount": account });
      assert.equal(alarm("111122223333"), "allowed");
      assert.equal(alarm(FOREIGN_ACCOUNT), "not allowed");
    }
    const foreign = { "kms:EncryptionContext:aws:sns:topicArn": TOPIC.replace("111122223333", FOREIGN_ACCOUNT) };
    assert.equal(decideService(policy, "events.amazonaws.com", "Decrypt", foreign), "not allowed");
  });

  it("no service principal uses the keys of patient data", () => {
    for (const domain of ["records", "database", "backups", "secrets", "cache"] as const) {
      for (const { Principal, Effect } of keyPolicyOf(domain).Statement) {
        assert.ok(Effect === "Deny" || Principal === "*" || !("Service" in (Principal as object)), domain);
      }
    }
  });
});

describe("infra/keys: trusted accounts (R-001-45)", () => {
  const policy = keyPolicyOf("records", { trustedAccountIds: [TRUSTED] });

  it("get one statement on the records key, to decrypt through S3", () => {
    assert.deepEqual(statement(policy, "ReadFromTrustedAccounts"), {
      Sid: "ReadFromTrustedAccounts",
      Effect: "Allow",
      Principal: { AWS: [`arn:aws:iam::${TRUSTED}:root`] },
      Action: ["kms:Decrypt", "kms:DescribeKey"],
      Resource: "*",
      Condition: {
        StringEquals: { "kms:CallerAccount": [TRUSTED], "kms:ViaService": ["s3.us-east-1.amazonaws.com"] },
      },
    });
  });

  it("read through S3 and do nothing else; an account that is not trusted does nothing", () => {
    assert.equal(decide(policy, PARTNER, "Decrypt", "s3"), "allowed");
    assert.equal(decide(policy, PARTNER, "Decrypt"), "not allowed");
    assert.equal(decide(policy, PARTNER, "GenerateDataKey", "s3"), "not allowed");
    assert.equal(decide(policy, PARTNER, "PutKeyPolicy"), "not allowed");
    assert.equal(decide(policy, PARTNER.replace(TRUSTED, FOREIGN_ACCOUNT), "Decrypt", "s3"), "not allowed");
  });

  it("have no place in the policy of any other domain", () => {
    for (const domain of KEY_DOMAIN_NAMES.filter((each) => each !== "records")) {
      const other = keyPolicyOf(domain, { trustedAccountIds: [TRUSTED] });
      assert.deepEqual(other, keyPolicyOf(domain));
    }
  });
});

describe("infra/keys/keyPeople", () => {
  it("without deploy principals only the deploy role of the stack deploys", () => {
    const policy = keyPolicyOf("cache", { deployPrincipals: [] });
    assert.deepEqual(statement(policy, "GrantToAwsResources").Condition?.["ArnLike"], {
      "aws:PrincipalArn": ["arn:aws:iam::111122223333:role/phi-dev-deploy"],
    });
  });
});

describe("test/support/iamSimulator", () => {
  it("throws on an operator it does not know instead of passing it", () => {
    const document = {
      Statement: [{ Effect: "Allow", Action: "kms:Decrypt", Condition: { DateLessThan: { "aws:CurrentTime": "x" } } }],
    } as const;
    assert.throws(() => simulate({ Statement: [...document.Statement] }, { action: "kms:Decrypt", principal: "x" }), {
      message: "test/support/iamSimulator.ts does not know the operator DateLessThan",
    });
  });

  it("a negated condition holds on an absent key, a positive one does not, IfExists does", () => {
    const ask = (operator: string): string =>
      simulate(
        { Statement: [{ Effect: "Allow", Action: "*", Condition: { [operator]: { "aws:x": "y" } } }] },
        { action: "s3:GetObject", principal: "x" },
      );
    assert.equal(ask("StringEquals"), "not allowed");
    assert.equal(ask("StringNotEquals"), "allowed");
    assert.equal(ask("ArnNotLike"), "allowed");
    assert.equal(ask("StringEqualsIfExists"), "allowed");
    assert.equal(ask("ForAnyValue:StringEquals"), "not allowed");
  });
});
