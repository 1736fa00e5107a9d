import assert from "node:assert/strict";
import { findingRoutes } from "../../../infra/detection/findingRoutes";
import { type Recorded, type Recording } from "../../support/mocks";
import { detection, RECORDS, TOPIC } from "./detectionOptions";

interface Pattern {
  source: string[];
  detail: Record<string, unknown>;
}

describe("FindingAlerts", () => {
  let made: Recording<unknown>;
  before(async () => {
    made = await detection();
  });
  const rule = (id: string): Recorded => made.one("aws:cloudwatch/eventRule:EventRule", `detection-alerts-${id}`);
  const pattern = (id: string): Pattern => JSON.parse(String(rule(id).inputs["eventPattern"])) as Pattern;
  const target = (id: string): Recorded => made.one("aws:cloudwatch/eventTarget:EventTarget", `detection-alerts-${id}`);

  it("R-002-20 sends findings of every service to the encrypted topic", () => {
    const ids = findingRoutes([RECORDS]).map(({ id }) => id);
    assert.deepEqual(ids, [
      ...["threats", "posture", "open-buckets", "misplaced-data", "foreign-access", "vulnerabilities", "drift"],
    ]);
    assert.deepEqual(
      ids.map((id) => pattern(id).source),
      [
        ...[["aws.guardduty"], ["aws.securityhub"], ["aws.macie"], ["aws.macie"], ["aws.access-analyzer"]],
        ...[["aws.inspector2"], ["aws.config"]],
      ],
    );
    for (const id of ids) {
      assert.equal(target(id).inputs["arn"], TOPIC);
      assert.equal(target(id).inputs["roleArn"], undefined);
      assert.equal(target(id).inputs["rule"], `phi-test-finding-${id}`);
      assert.equal(rule(id).inputs["state"], "ENABLED");
    }
  });

  it("R-002-20 filters by severity, so that an alert means something", () => {
    assert.deepEqual(pattern("threats").detail, { severity: [{ numeric: [">=", 4] }] });
    assert.deepEqual(pattern("vulnerabilities").detail, { severity: ["CRITICAL", "HIGH"], status: ["ACTIVE"] });
    assert.deepEqual(pattern("posture").detail, {
      findings: {
        ProductName: ["Security Hub"],
        RecordState: ["ACTIVE"],
        Severity: { Label: ["CRITICAL", "HIGH"] },
        Workflow: { Status: ["NEW"] },
      },
    });
  });

  it("R-002-13 does not alert on patient data where it is expected, and does everywhere else", () => {
    assert.deepEqual(pattern("misplaced-data").detail, {
      category: ["CLASSIFICATION"],
      resourcesAffected: { s3Bucket: { name: [{ "anything-but": [RECORDS] }] } },
    });
    assert.deepEqual(findingRoutes([]).find(({ id }) => id === "misplaced-data")?.pattern["detail"], {
      category: ["CLASSIFICATION"],
    });
  });

  it("R-003-22 alerts when a rule that guards patient data directly is no longer met", () => {
    const { detail } = pattern("drift");
    assert.deepEqual(detail["newEvaluationResult"], { complianceType: ["NON_COMPLIANT"] });
    const prefixes = (detail["configRuleName"] as { prefix: string }[]).map(({ prefix }) => prefix);
    assert.ok(prefixes.includes("hipaa-rds-storage-encrypted"));
    assert.ok(String(rule("drift").inputs["eventPattern"]).length <= 2048);
  });

  it("quotes identifiers, kind and severity and never what was found", () => {
    for (const { id, quotes } of findingRoutes([RECORDS])) {
      const { inputPaths, inputTemplate } = target(id).inputs["inputTransformer"] as {
        inputPaths: Record<string, string>;
        inputTemplate: string;
      };
      assert.deepEqual(inputPaths, { account: "$.account", region: "$.region", time: "$.time", ...quotes });
      assert.equal(typeof JSON.parse(inputTemplate), "string");
      for (const path of Object.values(inputPaths)) {
        assert.doesNotMatch(path, /title|description"|resourcesAffected|s3Object|service|\$\.detail$/);
      }
    }
  });
});
