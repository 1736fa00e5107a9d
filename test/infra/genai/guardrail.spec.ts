import assert from "node:assert/strict";
import { DENIED_TOPICS } from "../../../infra/genai/deniedTopics";
import { Guardrail } from "../../../infra/genai/guardrail";
import { modelUse } from "../../../infra/genai/modelUse";
import { PHI_PATTERNS } from "../../../infra/genai/phiPatterns";
import { PII_FILTERS } from "../../../infra/genai/piiFilters";
import { build, type Recording } from "../../support/mocks";
import { testNaming } from "../../support/settings";

const KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-0000000000a1";
const guardrail = (groundingThreshold?: number): Promise<Recording<Guardrail>> =>
  build(
    () =>
      new Guardrail("guardrail", {
        names: testNaming(),
        keyArn: KEY,
        ...(groundingThreshold === undefined ? {} : { groundingThreshold }),
      }),
  );
/** Every kind of the service model; a new one has to be decided. */
const PII_TYPES = [
  "ADDRESS AGE AWS_ACCESS_KEY AWS_SECRET_KEY CA_HEALTH_NUMBER CA_SOCIAL_INSURANCE_NUMBER CREDIT_DEBIT_CARD_CVV",
  "CREDIT_DEBIT_CARD_EXPIRY CREDIT_DEBIT_CARD_NUMBER DRIVER_ID EMAIL INTERNATIONAL_BANK_ACCOUNT_NUMBER IP_ADDRESS",
  "LICENSE_PLATE MAC_ADDRESS NAME PASSWORD PHONE PIN SWIFT_CODE UK_NATIONAL_HEALTH_SERVICE_NUMBER URL USERNAME",
  "UK_NATIONAL_INSURANCE_NUMBER UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER US_BANK_ACCOUNT_NUMBER US_BANK_ROUTING_NUMBER",
  "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER US_PASSPORT_NUMBER US_SOCIAL_SECURITY_NUMBER VEHICLE_IDENTIFICATION_NUMBER",
].flatMap((line) => line.split(" "));

describe("Guardrail", () => {
  let inputs: Record<string, unknown>;
  let made: Recording<Guardrail>;
  before(async () => {
    made = await guardrail();
    inputs = made.one("aws:bedrock/guardrail:Guardrail").inputs;
  });

  it("R-002-12 decides each of the 31 kinds of personal data, in both directions", () => {
    assert.deepEqual(Object.keys(PII_FILTERS).sort(), [...PII_TYPES].sort());
    assert.equal(PII_TYPES.length, 31);
    const { piiEntitiesConfigs } = inputs["sensitiveInformationPolicyConfig"] as { piiEntitiesConfigs: unknown[] };
    assert.deepEqual(
      piiEntitiesConfigs,
      Object.entries(PII_FILTERS).map(([type, action]) => ({
        type,
        action,
        inputAction: action,
        inputEnabled: true,
        outputAction: action,
        outputEnabled: true,
      })),
    );
    assert.equal(PII_FILTERS["US_SOCIAL_SECURITY_NUMBER"], "BLOCK");
    assert.equal(PII_FILTERS["NAME"], "ANONYMIZE");
  });

  it("R-002-12 recognises what Bedrock does not: record numbers, dates of birth, plan and device numbers", () => {
    const { regexesConfigs } = inputs["sensitiveInformationPolicyConfig"] as { regexesConfigs: unknown[] };
    assert.equal(regexesConfigs.length, PHI_PATTERNS.length);
    assert.deepEqual(regexesConfigs[0], {
      name: "medical-record-number",
      description: PHI_PATTERNS[0]?.description,
      pattern: PHI_PATTERNS[0]?.pattern,
      action: "ANONYMIZE",
      inputAction: "ANONYMIZE",
      inputEnabled: true,
      outputAction: "ANONYMIZE",
      outputEnabled: true,
    });
  });

  it("R-002-12 R-002-14 refuses re-identification, bulk disclosure and getting around safeguards", () => {
    const { topicsConfigs } = inputs["topicPolicyConfig"] as { topicsConfigs: { name: string; type: string }[] };
    assert.deepEqual(
      topicsConfigs.map(({ name, type }) => [name, type]),
      [
        ["re-identification", "DENY"],
        ["bulk-disclosure", "DENY"],
        ["safeguard-evasion", "DENY"],
      ],
    );
    for (const { definition, examples } of DENIED_TOPICS) {
      assert.ok(definition.length <= 200 && examples.length <= 5 && examples.every((each) => each.length <= 100));
    }
  });

  it("R-002-15 is under the key of AI, strict on attacks and lenient on what records speak of", () => {
    assert.equal(inputs["kmsKeyArn"], KEY);
    assert.deepEqual(inputs["contentPolicyConfig"], {
      filtersConfigs: [
        { type: "HATE", inputStrength: "HIGH", outputStrength: "HIGH" },
        { type: "INSULTS", inputStrength: "HIGH", outputStrength: "HIGH" },
        { type: "MISCONDUCT", inputStrength: "HIGH", outputStrength: "HIGH" },
        { type: "SEXUAL", inputStrength: "LOW", outputStrength: "LOW" },
        { type: "VIOLENCE", inputStrength: "LOW", outputStrength: "LOW" },
        { type: "PROMPT_ATTACK", inputStrength: "HIGH", outputStrength: "NONE" },
      ],
      tierConfigs: [{ tierName: "CLASSIC" }],
    });
    assert.deepEqual(inputs["contextualGroundingPolicyConfig"], {
      filtersConfigs: [
        { type: "GROUNDING", threshold: 0.7 },
        { type: "RELEVANCE", threshold: 0.7 },
      ],
    });
  });

  it("R-002-07 judges nothing in another region", () => {
    assert.equal(inputs["crossRegionConfig"], undefined);
    assert.deepEqual((inputs["topicPolicyConfig"] as { tierConfigs: unknown }).tierConfigs, [{ tierName: "CLASSIC" }]);
  });

  it("R-002-12 has a version that remains, and another one for other filters", async () => {
    const version = (recording: Recording<Guardrail>) =>
      recording.one("aws:bedrock/guardrailVersion:GuardrailVersion").inputs;
    assert.equal(version(made)["skipDestroy"], true);
    assert.match(String(version(made)["description"]), /^Filters [0-9a-f]{12}$/);
    const again = version(await guardrail())["description"];
    assert.equal(again, version(made)["description"]);
    assert.notEqual(version(await guardrail(0.9))["description"], again);
  });

  it("refuses a threshold out of range", async () => {
    for (const threshold of [-0.1, 1, Number.NaN]) {
      await assert.rejects(guardrail(threshold), {
        message: `groundingThreshold is ${threshold}; allowed is a number from 0 to 0.99.`,
      });
    }
  });
});

describe("PHI_PATTERNS", () => {
  const EXAMPLES: Readonly<Record<string, { hits: string[]; misses: string[] }>> = {
    "medical-record-number": {
      hits: ["MRN 00123456", "MRN: 4711815", "medical record number AB-12345".replace("AB-", "AB")],
      misses: ["call 00123456", "MRN pending"],
    },
    "date-of-birth": {
      hits: ["DOB 1980-02-29", "date of birth: 02/29/1980", "born on 29.2.1980"],
      misses: ["seen on 1980-02-29"],
    },
    "health-plan-id": { hits: ["Member ID: XYZ123456789", "policy number 12-345678"], misses: ["member of the team"] },
    "medicare-beneficiary-id": { hits: ["1EG4-TE5-MK73", "1EG4TE5MK73"], misses: ["1SG4-TE5-MK73", "12345678901"] },
    "encounter-number": { hits: ["Encounter ID: 5550123", "visit no. 98765"], misses: ["encounter with the family"] },
    "device-identifier": { hits: ["UDI (01)00844588003288"], misses: ["UDI unknown"] },
  };

  for (const { name, pattern, logPattern, keywords } of PHI_PATTERNS) {
    it(`R-002-12 ${name} is found with its label, and its label alone is not`, () => {
      const { hits = [], misses = [] } = EXAMPLES[name] ?? {};
      assert.ok(hits.length > 0 && misses.length > 0);
      hits.forEach((text) => assert.match(text, new RegExp(pattern)));
      misses.forEach((text) => assert.doesNotMatch(text, new RegExp(pattern)));
      assert.match(hits[0] ?? "", new RegExp(logPattern));
    });

    it(`${name} keeps to what Bedrock, Macie and CloudWatch Logs accept`, () => {
      assert.doesNotMatch(pattern, /\(\?[=!<]|\\[1-9]|\((?!\?:)/);
      assert.ok(pattern.length <= 500 && logPattern.length <= 200);
      assert.match(logPattern, /^[A-Za-z0-9_#=@/;, ^$?[\]{}|\\*+.-]+$/);
      assert.ok(keywords.every((each) => each.length >= 3));
    });
  }
});

describe("modelUse", () => {
  it("R-002-07 R-002-10 R-002-12 allows models of the region with a guardrail of the account, and denies all others", () => {
    const guardrails = "arn:aws:bedrock:us-east-1:111122223333:guardrail/*";
    const invoke = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"];
    assert.deepEqual(modelUse(testNaming()), [
      {
        Sid: "InvokeModels",
        Effect: "Allow",
        Action: invoke,
        Resource: "arn:aws:bedrock:us-east-1::foundation-model/*",
        Condition: { ArnLike: { "bedrock:GuardrailIdentifier": guardrails } },
      },
      { Sid: "ApplyGuardrails", Effect: "Allow", Action: "bedrock:ApplyGuardrail", Resource: guardrails },
      {
        Sid: "DenyModelsWithoutGuardrail",
        Effect: "Deny",
        Action: invoke,
        Resource: "*",
        Condition: { ArnNotLike: { "bedrock:GuardrailIdentifier": guardrails } },
      },
      {
        Sid: "DenyCrossRegionInference",
        Effect: "Deny",
        Action: invoke,
        Resource: "arn:aws:bedrock:*:*:inference-profile/*",
      },
    ]);
  });
});
