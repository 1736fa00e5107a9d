import assert from "node:assert/strict";
import { ExpiryAlarms } from "../../../infra/edge/expiryAlarms";
import { build, type Recording } from "../../support/mocks";
import { testNaming } from "../../support/settings";

const TOPIC = "arn:aws:sns:us-east-1:111122223333:phi-test-alerts";
const CERTIFICATE = "arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555";

describe("infra/edge ExpiryAlarms", () => {
  let made: Recording<ExpiryAlarms>;
  before(async () => {
    made = await build(
      () =>
        new ExpiryAlarms("expiry", { names: testNaming(), certificateArns: { edge: CERTIFICATE }, topicArn: TOPIC }),
    );
  });

  it("R-003-18 R-000-29 warns when a certificate has less than 45 days left, and does not fall silent when it ends", () => {
    const { alarmDescription, ...alarm } = made.one("aws:cloudwatch/metricAlarm:MetricAlarm").inputs;
    assert.deepEqual(alarm, {
      name: "phi-test-certificate-expiry-edge",
      namespace: "AWS/CertificateManager",
      metricName: "DaysToExpiry",
      dimensions: { CertificateArn: CERTIFICATE },
      statistic: "Minimum",
      period: 86_400,
      evaluationPeriods: 1,
      threshold: 45,
      comparisonOperator: "LessThanThreshold",
      treatMissingData: "ignore",
      alarmActions: [TOPIC],
      tags: {
        Name: "phi-test-certificate-expiry-edge",
        Purpose: "certificate-expiry-edge",
        DataClassification: "internal",
      },
    });
    assert.match(alarmDescription as string, /^The certificate "edge" ends in less than 45 days/);
  });

  it("R-003-18 sends on what ACM reports of every certificate of the region", () => {
    const { eventPattern } = made.one("aws:cloudwatch/eventRule:EventRule").inputs;
    assert.deepEqual(JSON.parse(eventPattern as string), {
      "source": ["aws.acm"],
      "detail-type": [
        "ACM Certificate Approaching Expiration",
        "ACM Certificate Expired",
        "ACM Certificate Renewal Action Required",
        "ACM Certificate Revoked",
      ],
    });
    assert.deepEqual(made.one("aws:cloudwatch/eventTarget:EventTarget").inputs, {
      rule: "phi-test-certificate-events",
      targetId: "alerts",
      arn: TOPIC,
    });
  });
});
