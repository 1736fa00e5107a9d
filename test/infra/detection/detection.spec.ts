import assert from "node:assert/strict";
import { PHI_PATTERNS } from "../../../infra/genai/phiPatterns";
import { type Recording } from "../../support/mocks";
import { AUDIT_KEY, DEIDENTIFIED_BUCKET, detection, RECORDS, singletonsAs, stays } from "./detectionOptions";

const FINDINGS = "phi-test-findings-111122223333-us-east-1";
const SINGLETON_TYPES = [
  "aws:iam/serviceLinkedRole:ServiceLinkedRole",
  "aws:cfg/recorder:Recorder",
  "aws:cfg/deliveryChannel:DeliveryChannel",
  "aws:cfg/recorderStatus:RecorderStatus",
  "aws:guardduty/detector:Detector",
  "aws:guardduty/detectorFeature:DetectorFeature",
  "aws:guardduty/publishingDestination:PublishingDestination",
  "aws:securityhub/account:Account",
  "aws:securityhub/standardsSubscription:StandardsSubscription",
  "aws:macie2/account:Account",
  "aws:macie2/classificationExportConfiguration:ClassificationExportConfiguration",
  "aws:macie2/classificationJob:ClassificationJob",
  "aws:accessanalyzer/analyzer:Analyzer",
  "aws:inspector2/enabler:Enabler",
];

describe("Detection", () => {
  let made: Recording<unknown>;
  before(async () => {
    made = await detection();
  });

  it("R-002-17 switches GuardDuty on with every feature, and its agents with runtime monitoring", () => {
    assert.deepEqual(made.one("aws:guardduty/detector:Detector").inputs, {
      enable: true,
      findingPublishingFrequency: "FIFTEEN_MINUTES",
      tags: { Name: "phi-test-threats", Purpose: "threats", DataClassification: "audit" },
    });
    const features = made.ofType("aws:guardduty/detectorFeature:DetectorFeature").map(({ inputs }) => inputs);
    const detectorId = "detection-threats-id";
    assert.deepEqual(Object.fromEntries(features.map(({ name, status }) => [name, status])), {
      S3_DATA_EVENTS: "ENABLED",
      RDS_LOGIN_EVENTS: "ENABLED",
      EBS_MALWARE_PROTECTION: "ENABLED",
      LAMBDA_NETWORK_LOGS: "ENABLED",
      RUNTIME_MONITORING: "ENABLED",
      EKS_AUDIT_LOGS: "ENABLED",
    });
    assert.deepEqual(features.find(({ name }) => name === "RUNTIME_MONITORING")?.["additionalConfigurations"], [
      { name: "EKS_ADDON_MANAGEMENT", status: "ENABLED" },
      { name: "ECS_FARGATE_AGENT_MANAGEMENT", status: "ENABLED" },
      { name: "EC2_AGENT_MANAGEMENT", status: "ENABLED" },
    ]);
    assert.ok(features.every((feature) => feature["detectorId"] === detectorId));
  });

  it("R-002-09 R-002-17 exports GuardDuty's findings, encrypted, to where they are kept for six years", () => {
    const { inputs } = made.one("aws:guardduty/publishingDestination:PublishingDestination");
    assert.deepEqual(inputs, {
      detectorId: "detection-threats-id",
      destinationType: "S3",
      destinationArn: `arn:aws:s3:::${FINDINGS}/guardduty`,
      kmsKeyArn: AUDIT_KEY,
      tags: { Name: "phi-test-threats", Purpose: "threats", DataClassification: "audit" },
    });
    const lifecycle = made.one(
      "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
      "detection-findings-lifecycle",
    );
    const rules = lifecycle.inputs["rules"] as { id: string; expiration?: { days?: number } }[];
    assert.deepEqual(rules.find(({ id }) => id === "expire-logs")?.expiration, { days: 2192 });
  });

  it("R-002-13 has Macie read every object of the buckets, by its own list and by the patterns of patients' identifiers", () => {
    assert.deepEqual(made.one("aws:macie2/account:Account").inputs, {
      status: "ENABLED",
      findingPublishingFrequency: "FIFTEEN_MINUTES",
    });
    const identifiers = made.ofType("aws:macie/customDataIdentifier:CustomDataIdentifier");
    assert.deepEqual(
      made.one("aws:macie/customDataIdentifier:CustomDataIdentifier", "detection-classification-medical-record-number")
        .inputs,
      {
        name: "phi-test-medical-record-number",
        description: PHI_PATTERNS[0]?.description,
        regex: PHI_PATTERNS[0]?.pattern,
        keywords: ["mrn", "medical record"],
        maximumMatchDistance: 50,
        tags: { Name: "phi-test-classification", Purpose: "classification", DataClassification: "audit" },
      },
    );
    const { inputs } = made.one("aws:macie2/classificationJob:ClassificationJob");
    assert.deepEqual(inputs, {
      name: "phi-test-classification",
      description: "Looks for identifiers of patients in the buckets of the stack",
      jobType: "SCHEDULED",
      initialRun: true,
      samplingPercentage: 100,
      scheduleFrequency: { weeklySchedule: "SUNDAY" },
      s3JobDefinition: {
        bucketDefinitions: [{ accountId: "111122223333", buckets: [RECORDS, DEIDENTIFIED_BUCKET] }],
      },
      customDataIdentifierIds: PHI_PATTERNS.map(({ name }) => `detection-classification-${name}-id`),
      tags: { Name: "phi-test-classification", Purpose: "classification", DataClassification: "audit" },
    });
    assert.equal(identifiers.length, PHI_PATTERNS.length);
  });

  it("R-002-13 exports Macie's results under the audit key", () => {
    const type = "aws:macie2/classificationExportConfiguration:ClassificationExportConfiguration";
    assert.deepEqual(made.one(type).inputs, {
      s3Destination: { bucketName: FINDINGS, keyPrefix: "macie", kmsKeyArn: AUDIT_KEY },
    });
  });

  it("R-002-04 analyses access from outside, and access that nobody has used for 90 days", () => {
    assert.deepEqual(
      made.ofType("aws:accessanalyzer/analyzer:Analyzer").map(({ inputs }) => inputs),
      [
        {
          analyzerName: "phi-test-external-access",
          type: "ACCOUNT",
          tags: { Name: "phi-test-external-access", Purpose: "external-access", DataClassification: "audit" },
        },
        {
          analyzerName: "phi-test-unused-access",
          type: "ACCOUNT_UNUSED_ACCESS",
          configuration: { unusedAccess: { unusedAccessAge: 90 } },
          tags: { Name: "phi-test-unused-access", Purpose: "unused-access", DataClassification: "audit" },
        },
      ],
    );
  });

  it("subscribes to the standards that are named and to no default one", () => {
    assert.deepEqual(made.one("aws:securityhub/account:Account").inputs, {
      enableDefaultStandards: false,
      controlFindingGenerator: "SECURITY_CONTROL",
      autoEnableControls: true,
    });
    assert.deepEqual(
      made
        .ofType("aws:securityhub/standardsSubscription:StandardsSubscription")
        .map(({ inputs }) => inputs["standardsArn"]),
      [
        "arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0",
        "arn:aws:securityhub:us-east-1::standards/nist-800-53/v/5.0.0",
      ],
    );
  });

  it("scans instances, images and functions for vulnerabilities", () => {
    assert.deepEqual(made.one("aws:inspector2/enabler:Enabler").inputs, {
      accountIds: ["111122223333"],
      resourceTypes: ["EC2", "ECR", "LAMBDA"],
    });
  });

  it("declares no setting of the account that it is told to skip", async () => {
    const skipped = await detection({ singletons: singletonsAs("skip") });
    for (const type of SINGLETON_TYPES) {
      assert.deepEqual(skipped.ofType(type), [], type);
    }
    assert.equal(skipped.value.configurationBucketName, undefined);
    assert.equal(skipped.ofType("aws:cfg/conformancePack:ConformancePack").length, 1);
  });

  it("declares the same where it adopts what exists; GuardDuty needs the detector's id for that", async () => {
    const detectorId = "0123456789abcdef0123456789abcdef";
    const adopted = await detection({ singletons: singletonsAs("adopt"), detectorId });
    const shape = (recording: Recording<unknown>) =>
      recording.resources
        .map(({ type, name, inputs }) => ({ type, name, inputs }))
        .filter(({ type }) => SINGLETON_TYPES.includes(type));
    assert.deepEqual(shape(adopted), shape(made));
    const message = "GuardDuty: the mode adopt needs the id of the detector that exists, and no other mode takes one.";
    await assert.rejects(detection({ singletons: singletonsAs("adopt") }), { message });
    await assert.rejects(detection({ detectorId }), { message });
  });

  it("minimal keeps what requirements name and leaves out what none does", async () => {
    const minimal = await detection({ profile: "minimal" });
    const types = new Set(minimal.resources.map(({ type }) => type));
    for (const kept of [
      "cfg/recorder:Recorder",
      "cfg/conformancePack:ConformancePack",
      "guardduty/detector:Detector",
    ]) {
      assert.ok(types.has(`aws:${kept}`), kept);
    }
    assert.ok(types.has("aws:macie2/classificationJob:ClassificationJob"));
    assert.equal(minimal.ofType("aws:accessanalyzer/analyzer:Analyzer").length, 1);
    assert.ok(!types.has("aws:securityhub/account:Account"));
    assert.ok(!types.has("aws:inspector2/enabler:Enabler"));
    const features = minimal.ofType("aws:guardduty/detectorFeature:DetectorFeature");
    assert.ok(features.length === 6 && features.every(({ inputs }) => inputs["status"] === "ENABLED"));
  });

  it("detectors stay in the account when the stack goes; what points at the stack's bucket stays as the bucket does", async () => {
    for (const holdsPhi of [true, false]) {
      const kept = await stays(holdsPhi);
      assert.equal(kept["aws:guardduty/detector:Detector"], true);
      assert.equal(kept["aws:macie2/account:Account"], true);
      for (const type of [
        "aws:cfg/recorder:Recorder",
        "aws:cfg/deliveryChannel:DeliveryChannel",
        "aws:cfg/recorderStatus:RecorderStatus",
        "aws:guardduty/publishingDestination:PublishingDestination",
        "aws:macie2/classificationExportConfiguration:ClassificationExportConfiguration",
        "aws:s3/bucket:Bucket",
      ]) {
        assert.equal(kept[type], holdsPhi, type);
      }
    }
  });

  it("what a profile switches on is switched off with it, so that it can be switched on again", async () => {
    const kept = await stays(true);
    assert.equal(kept["aws:securityhub/account:Account"], false);
    assert.equal(kept["aws:inspector2/enabler:Enabler"], false);
  });

  it("every profile has the same resources that hold data", async () => {
    const buckets = async (profile: "minimal" | "standard" | "full"): Promise<unknown[]> =>
      (await detection({ profile })).ofType("aws:s3/bucket:Bucket").map(({ inputs }) => inputs);
    const standard = await buckets("standard");
    assert.deepEqual(await buckets("minimal"), standard);
    assert.deepEqual(await buckets("full"), standard);
  });
});
