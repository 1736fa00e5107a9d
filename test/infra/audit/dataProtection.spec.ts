import assert from "node:assert/strict";
import { LOG_DATA_IDENTIFIERS } from "../../../infra/audit/dataIdentifiers";
import { LogDataProtection } from "../../../infra/audit/dataProtection";
import { LogDelivery } from "../../../infra/audit/logDelivery";
import { PHI_PATTERNS } from "../../../infra/genai/phiPatterns";
import { build, policyOf, type Recording } from "../../support/mocks";
import { testNaming } from "../../support/settings";

const KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-00000000000a";
const COMMON = { names: testNaming(), holdsPhi: true, keyArn: KEY, logRetentionDays: 2192 };

describe("LogDataProtection", () => {
  let made: Recording<LogDataProtection>;
  before(async () => {
    made = await build(() => {
      const delivery = new LogDelivery("delivery", { names: testNaming() }).policy;
      return new LogDataProtection("masking", { ...COMMON, logGroupNames: { app: "/phi/test/app" }, delivery });
    });
  });

  it("R-002-10 R-002-12 masks identifiers of patients and credentials, and records that they were found", () => {
    const { inputs } = made.one("aws:cloudwatch/logDataProtectionPolicy:LogDataProtectionPolicy");
    assert.equal(inputs["logGroupName"], "/phi/test/app");
    const DataIdentifier = [
      ...LOG_DATA_IDENTIFIERS.map((each) => `arn:aws:dataprotection::aws:data-identifier/${each}`),
      ...PHI_PATTERNS.map(({ name }) => name),
    ];
    assert.deepEqual(JSON.parse(String(inputs["policyDocument"])), {
      Name: "phi-test-log-data-protection",
      Description: "Masks identifiers of patients and credentials",
      Version: "2021-06-01",
      Configuration: {
        CustomDataIdentifier: PHI_PATTERNS.map(({ name, logPattern }) => ({ Name: name, Regex: logPattern })),
      },
      Statement: [
        {
          Sid: "audit",
          DataIdentifier,
          Operation: { Audit: { FindingsDestination: { CloudWatchLogs: { LogGroup: "/phi/test/data-protection" } } } },
        },
        { Sid: "mask", DataIdentifier, Operation: { Deidentify: { MaskConfig: {} } } },
      ],
    });
    for (const each of ["Ssn-US", "Name", "MedicareBeneficiaryNumber-US", "AwsSecretKey"]) {
      assert.ok((LOG_DATA_IDENTIFIERS as readonly string[]).includes(each), each);
    }
    assert.ok(PHI_PATTERNS.length <= 10);
  });

  it("R-002-09 keeps what was found for six years under the audit key", () => {
    const { inputs } = made.one("aws:cloudwatch/logGroup:LogGroup");
    assert.deepEqual(
      [inputs["name"], inputs["kmsKeyId"], inputs["retentionInDays"], inputs["deletionProtectionEnabled"]],
      ["/phi/test/data-protection", KEY, 2192, true],
    );
  });
});

describe("LogDelivery", () => {
  it("R-004-18 lets log delivery of this account add to this stack's groups, in one policy", async () => {
    const made = await build(() => new LogDelivery("delivery", { names: testNaming() }));
    const resource = made.one("aws:cloudwatch/logResourcePolicy:LogResourcePolicy");
    assert.equal(resource.inputs["policyName"], "phi-test-log-delivery");
    assert.deepEqual(policyOf(resource, "policyDocument").Statement, [
      {
        Sid: "LogDeliveryOfThisAccount",
        Effect: "Allow",
        Principal: { Service: "delivery.logs.amazonaws.com" },
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: [
          "arn:aws:logs:us-east-1:111122223333:log-group:/phi/test/*:log-stream:*",
          "arn:aws:logs:us-east-1:111122223333:log-group:aws-waf-logs-phi-test-*:log-stream:*",
        ],
        Condition: {
          ArnLike: { "aws:SourceArn": "arn:aws:logs:us-east-1:111122223333:*" },
          StringEquals: { "aws:SourceAccount": "111122223333" },
        },
      },
    ]);
  });
});
