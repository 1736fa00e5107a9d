import assert from "node:assert/strict";
import { type KeyDomain } from "../../../infra/keys/keyDomains";
import { decide, decideService, FOREIGN_ACCOUNT, keyPolicyOf, principal } from "../../support/keyRequests";
import { statement } from "../../support/mocks";

const ACCOUNT = "111122223333";
const MACIE_ROLE = "aws-service-role/macie.amazonaws.com/AWSServiceRoleForAmazonMacie";
const arn = (service: string, resource: string, account = ACCOUNT): string =>
  `arn:aws:${service}:us-east-1:${account}:${resource}`;

/** Each service that encrypts in its own name: with what, for which of its resources. */
const CASES: readonly {
  domain: KeyDomain;
  sid: string;
  service: string;
  actions: unknown;
  source?: readonly string[];
}[] = [
  {
    domain: "audit",
    sid: "EncryptConfiguration",
    service: "config",
    actions: ["kms:Decrypt", "kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext"],
  },
  {
    domain: "audit",
    sid: "EncryptThreatFindings",
    service: "guardduty",
    actions: "kms:GenerateDataKey",
    source: [arn("guardduty", "detector/*")],
  },
  {
    domain: "audit",
    sid: "EncryptClassificationResults",
    service: "macie",
    actions: ["kms:Encrypt", "kms:GenerateDataKey"],
    source: [arn("macie2", "export-configuration:*"), arn("macie2", "classification-job/*")],
  },
  {
    domain: "ai",
    sid: "EncryptInvocations",
    service: "bedrock",
    actions: "kms:GenerateDataKey",
    source: [arn("bedrock", "*")],
  },
];

describe("infra/keys/detectionStatements", () => {
  for (const { domain, sid, service, actions, source } of CASES) {
    it(`${service}: the exact statement on the ${domain} key, bound to this account`, () => {
      const { Condition, ...rest } = statement(keyPolicyOf(domain), sid);
      assert.deepEqual(rest, {
        Sid: sid,
        Effect: "Allow",
        Principal: { Service: `${service}.amazonaws.com` },
        Action: actions,
        Resource: "*",
      });
      assert.deepEqual(Condition?.["StringEquals"], { "aws:SourceAccount": ACCOUNT });
      const bound = [Condition?.["ArnLike"]?.["aws:SourceArn"] ?? []].flat();
      assert.deepEqual(bound, source ?? []);
    });

    it(`${service}: makes data keys for this account, and none for another whose owner sets it up`, () => {
      const ask = (account: string): string =>
        decideService(keyPolicyOf(domain), `${service}.amazonaws.com`, "GenerateDataKey", {
          "aws:SourceAccount": account,
          ...(source === undefined ? {} : { "aws:SourceArn": (source[0] ?? "").replace(ACCOUNT, account) }),
        });
      assert.equal(ask(ACCOUNT), "allowed");
      assert.equal(ask(FOREIGN_ACCOUNT), "not allowed");
    });
  }

  it("R-002-13 Macie's service-linked role reads records and de-identified data, through S3 only", () => {
    for (const domain of ["records", "deidentified"] as const) {
      assert.deepEqual(statement(keyPolicyOf(domain), "ReadToClassify"), {
        Sid: "ReadToClassify",
        Effect: "Allow",
        Principal: "*",
        Action: ["kms:Decrypt", "kms:DescribeKey"],
        Resource: "*",
        Condition: {
          ArnLike: { "aws:PrincipalArn": principal(MACIE_ROLE) },
          StringEquals: { "kms:CallerAccount": ACCOUNT, "kms:ViaService": ["s3.us-east-1.amazonaws.com"] },
        },
      });
      const policy = keyPolicyOf(domain);
      assert.equal(decide(policy, MACIE_ROLE, "Decrypt", "s3"), "allowed");
      assert.equal(decide(policy, MACIE_ROLE, "Decrypt"), "not allowed");
      assert.equal(decide(policy, MACIE_ROLE, "GenerateDataKey", "s3"), "not allowed");
      assert.equal(
        decide(policy, principal(MACIE_ROLE).replace(ACCOUNT, FOREIGN_ACCOUNT), "Decrypt", "s3"),
        "not allowed",
      );
    }
  });

  it("Macie has no place at the keys of databases, backups, secrets, prompts or the audit", () => {
    for (const domain of ["database", "backups", "secrets", "ai", "audit"] as const) {
      assert.equal(decide(keyPolicyOf(domain), MACIE_ROLE, "Decrypt", "s3"), "not allowed", domain);
    }
  });

  it("R-002-11 R-002-15 auditors read neither prompts nor de-identified data", () => {
    for (const [domain, via] of [
      ["ai", "s3"],
      ["ai", "logs"],
      ["deidentified", "s3"],
    ] as const) {
      assert.equal(decide(keyPolicyOf(domain), "phi-dev-auditor", "Decrypt", via), "denied", `${domain} ${via}`);
    }
  });

  it("R-002-11 notebooks decrypt nothing under a key of patient data", () => {
    for (const domain of ["records", "database", "backups", "ai", "analytics", "audit"] as const) {
      assert.equal(decide(keyPolicyOf(domain), "phi-dev-notebooks", "Decrypt", "s3"), "denied", domain);
    }
  });
});
