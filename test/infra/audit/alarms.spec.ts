import * as pulumi from "@pulumi/pulumi";
import assert from "node:assert/strict";
import { ALARM_CATALOGUE } from "../../../infra/audit/alarmCatalogue";
import { Alarms } from "../../../infra/audit/alarms";
import { build } from "../../support/mocks";
import { naming, ROLE } from "../storage/fixtures";

const TOPIC = "arn:aws:sns:us-east-1:111122223333:phi-test-alerts";

const alarms = (): Alarms =>
  new Alarms("alarms", { names: naming(), logGroupName: "/phi/test/trail", topicArn: pulumi.output(TOPIC) });

function pattern(text: unknown): unknown {
  assert.equal(typeof text, "string");
  return JSON.parse(String(text));
}

describe("Alarms", () => {
  it("filters the trail's log group for denied decrypts (R-001-49)", async () => {
    const made = await build(alarms);
    const filter = made.one("aws:cloudwatch/logMetricFilter:LogMetricFilter", "alarms-denied-decrypts-filter");
    assert.deepEqual(filter.inputs, {
      name: "phi-test-denied-decrypts",
      logGroupName: "/phi/test/trail",
      pattern:
        '{ (($.eventSource = "kms.amazonaws.com") && ($.eventName = "Decrypt") && ($.errorCode = "AccessDenied*")) }',
      metricTransformation: { namespace: "phi-test/audit", name: "denied-decrypts", value: "1" },
    });
  });

  it("alarms at one event in one period, and not on silence (R-001-50)", async () => {
    const made = await build(alarms);
    const alarm = made.one("aws:cloudwatch/metricAlarm:MetricAlarm", "alarms-denied-decrypts-alarm");
    assert.deepEqual(alarm.inputs, {
      name: "phi-test-denied-decrypts",
      alarmDescription:
        "KMS refused to decrypt. Someone reached for data that is not theirs, or a role lost its right. (45 CFR 164.312(b))",
      namespace: "phi-test/audit",
      metricName: "denied-decrypts",
      statistic: "Sum",
      period: 300,
      evaluationPeriods: 1,
      threshold: 1,
      comparisonOperator: "GreaterThanOrEqualToThreshold",
      treatMissingData: "notBreaching",
      alarmActions: [TOPIC],
      tags: {
        Name: "phi-test-alarm-denied-decrypts",
        Purpose: "alarm-denied-decrypts",
        DataClassification: "internal",
      },
    });
  });

  it("has a filter and an alarm on the same metric for every row of the catalogue", async () => {
    const made = await build(alarms);
    const ids = ALARM_CATALOGUE.map((spec) => spec.id);
    const filtered = made.ofType("aws:cloudwatch/logMetricFilter:LogMetricFilter").map((filter) => {
      return (filter.inputs["metricTransformation"] as { name: string }).name;
    });
    const alarmed = made.ofType("aws:cloudwatch/metricAlarm:MetricAlarm").map((alarm) => alarm.inputs["metricName"]);
    assert.deepEqual([...filtered].sort(), [...ids].sort());
    assert.deepEqual([...alarmed].sort(), [...ids].sort());
    assert.deepEqual(
      made.value.alarmNames,
      ids.map((id) => `phi-test-${id}`),
    );
  });

  it("reports danger to keys within seconds (R-002-20)", async () => {
    const made = await build(alarms);
    const rule = made.one("aws:cloudwatch/eventRule:EventRule", "alarms-key-danger-rule");
    assert.equal(rule.inputs["state"], "ENABLED");
    assert.deepEqual(pattern(rule.inputs["eventPattern"]), {
      "source": ["aws.kms"],
      "detail-type": ["AWS API Call via CloudTrail"],
      "detail": {
        eventSource: ["kms.amazonaws.com"],
        eventName: ["ScheduleKeyDeletion", "DisableKey", "DeleteImportedKeyMaterial", "PutKeyPolicy"],
      },
    });
  });

  it("reports danger to the trail within seconds, when its own alarms may come no more (R-002-20)", async () => {
    const made = await build(alarms);
    const rule = made.one("aws:cloudwatch/eventRule:EventRule", "alarms-trail-danger-rule");
    assert.deepEqual(pattern(rule.inputs["eventPattern"]), {
      "source": ["aws.cloudtrail"],
      "detail-type": ["AWS API Call via CloudTrail"],
      "detail": {
        eventSource: ["cloudtrail.amazonaws.com"],
        eventName: ["StopLogging", "DeleteTrail", "UpdateTrail", "PutEventSelectors"],
      },
    });
  });

  it("reports use of the emergency role; AssumeRole is a read-only event, so the rule asks for those (R-004-23)", async () => {
    const made = await build(alarms);
    const rule = made.one("aws:cloudwatch/eventRule:EventRule", "alarms-break-glass-rule");
    assert.equal(rule.inputs["state"], "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS");
    assert.deepEqual(pattern(rule.inputs["eventPattern"]), {
      "source": ["aws.sts"],
      "detail-type": ["AWS API Call via CloudTrail"],
      "detail": {
        eventSource: ["sts.amazonaws.com"],
        eventName: [{ prefix: "AssumeRole" }],
        requestParameters: { roleArn: [ROLE("break-glass")] },
      },
    });
  });

  it("sends each event to the topic without a role, or the encrypted topic would refuse it", async () => {
    const made = await build(alarms);
    const targets = made.ofType("aws:cloudwatch/eventTarget:EventTarget").map((target) => target.inputs);
    assert.deepEqual(targets.map((target) => target["rule"]).sort(), [
      "phi-test-break-glass",
      "phi-test-key-danger",
      "phi-test-trail-danger",
    ]);
    for (const target of targets) {
      assert.deepEqual(target, { rule: target["rule"], targetId: "alerts", arn: TOPIC });
    }
  });
});
