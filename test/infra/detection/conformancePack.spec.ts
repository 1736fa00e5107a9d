import assert from "node:assert/strict";
import { CONFORMANCE_RULES } from "../../../infra/detection/conformanceRules";
import { conformanceTemplate } from "../../../infra/detection/conformanceTemplate";
import { type Recording } from "../../support/mocks";
import { COMPUTE_KEY, detection } from "./detectionOptions";

interface Template {
  Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>;
}

const RULE = { identifier: "RDS_STORAGE_ENCRYPTED", controls: ["rds"], citations: ["164.312(a)(2)(iv)"] } as const;

describe("conformanceTemplate", () => {
  it("R-003-22 R-002-18 each rule names AWS's rule and the paragraphs that it gives evidence for", () => {
    const template = JSON.parse(
      conformanceTemplate([
        RULE,
        { ...RULE, identifier: "ACCESS_KEYS_ROTATED", parameters: { maxAccessKeyAge: "90" } },
      ]),
    ) as Template;
    assert.deepEqual(template, {
      Resources: {
        RdsStorageEncrypted: {
          Type: "AWS::Config::ConfigRule",
          Properties: {
            ConfigRuleName: "hipaa-rds-storage-encrypted",
            Description: "45 CFR 164.312(a)(2)(iv)",
            Source: { Owner: "AWS", SourceIdentifier: "RDS_STORAGE_ENCRYPTED" },
          },
        },
        AccessKeysRotated: {
          Type: "AWS::Config::ConfigRule",
          Properties: {
            ConfigRuleName: "hipaa-access-keys-rotated",
            Description: "45 CFR 164.312(a)(2)(iv)",
            InputParameters: { maxAccessKeyAge: "90" },
            Source: { Owner: "AWS", SourceIdentifier: "ACCESS_KEYS_ROTATED" },
          },
        },
      },
    });
  });

  it("descriptions stay within 256 characters and say when they are cut", () => {
    const citations = Array.from({ length: 40 }, (_, index) => `164.312(a)(${index})`);
    const { Resources } = JSON.parse(conformanceTemplate([{ ...RULE, citations }])) as Template;
    const text = String(Resources["RdsStorageEncrypted"]?.Properties["Description"]);
    assert.ok(text.length <= 256 && text.length > 200, String(text.length));
    assert.ok(text.endsWith(" …"));
  });

  it("refuses no rules, one twice, and more than AWS takes", () => {
    const many = Array.from({ length: 131 }, (_, index) => ({ ...RULE, identifier: `RULE_${index}` }));
    for (const rules of [[], [RULE, RULE], many]) {
      assert.throws(() => conformanceTemplate(rules), {
        message: `A conformance pack has 1 to 130 rules, each once; these are ${rules.length}.`,
      });
    }
  });

  it("R-003-22 the pack has every rule of the data, each cited, and alerts on those that guard patient data directly", () => {
    const { Resources } = JSON.parse(conformanceTemplate(CONFORMANCE_RULES)) as Template;
    assert.equal(Object.keys(Resources).length, CONFORMANCE_RULES.length);
    for (const { identifier, citations, controls } of CONFORMANCE_RULES) {
      assert.match(identifier, /^[A-Z0-9_]+$/);
      assert.ok(citations.length > 0 && controls.length > 0, identifier);
      assert.ok(
        citations.every((each) => /^164\.3\d\d\(/.test(each)),
        identifier,
      );
    }
    const alerting = CONFORMANCE_RULES.filter(({ alert }) => alert).map(({ identifier }) => identifier);
    for (const identifier of ["RDS_STORAGE_ENCRYPTED", "S3_BUCKET_PUBLIC_READ_PROHIBITED", "CLOUD_TRAIL_ENABLED"]) {
      assert.ok(alerting.includes(identifier), identifier);
    }
  });
});

describe("ConformancePack", () => {
  let made: Recording<unknown>;
  before(async () => {
    made = await detection();
  });

  it("R-003-22 hands the template over through S3, under a key, at a name that changes with it", () => {
    const { inputs } = made.one("aws:s3/bucketObjectv2:BucketObjectv2");
    assert.equal(inputs["bucket"], "phi-test-templates-111122223333-us-east-1");
    assert.match(String(inputs["key"]), /^conformance\/hipaa-[0-9a-f]{12}\.json$/);
    assert.equal(inputs["content"], conformanceTemplate(CONFORMANCE_RULES));
    assert.equal(inputs["serverSideEncryption"], "aws:kms");
    assert.equal(inputs["kmsKeyId"], COMPUTE_KEY);
    assert.deepEqual(made.one("aws:cfg/conformancePack:ConformancePack").inputs, {
      name: "phi-test-hipaa",
      templateS3Uri: `s3://phi-test-templates-111122223333-us-east-1/${String(inputs["key"])}`,
    });
  });
});
