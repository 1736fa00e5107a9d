import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";

/**
 * Days before the end at which someone has to look. ACM renews 60 days before, so by then its renewal has failed for two
 * weeks, and six remain.
 */
const DAYS_LEFT = 45;

const DAY_SECONDS = 86_400;

/** Arguments of `ExpiryAlarms`. */
export interface ExpiryAlarmsArgs {
  readonly names: Naming;
  /** ARNs of certificates of ACM, by a word that names each in the alert, for example `edge`. */
  readonly certificateArns: Readonly<Record<string, pulumi.Input<string>>>;
  /** ARN of the topic that alarms and events publish to, once it can be published to. */
  readonly topicArn: pulumi.Input<string>;
}

/**
 * Warns of certificates that are about to end: an alarm for each of the given ones, imported ones included, which nobody
 * renews but their owner; and a rule on what ACM reports of every certificate of the account in this region (R-003-18,
 * R-000-29; 45 CFR 164.312(e)(1)).
 *
 * @see https://docs.aws.amazon.com/acm/latest/userguide/cloudwatch-metrics.html
 * @see https://docs.aws.amazon.com/acm/latest/userguide/supported-events.html
 */
export class ExpiryAlarms extends pulumi.ComponentResource {
  constructor(name: string, args: ExpiryAlarmsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:edge:ExpiryAlarms", name, {}, opts);
    const { names, topicArn } = args;
    for (const [certificate, arn] of Object.entries(args.certificateArns)) {
      new cloudwatch.MetricAlarm(
        `${name}-${certificate}`,
        {
          name: names.of(`certificate-expiry-${certificate}`),
          alarmDescription:
            `The certificate "${certificate}" ends in less than ${DAYS_LEFT} days and was not renewed: look at its ` +
            "validation records, or import a new one (45 CFR 164.312(e)(1))",
          namespace: "AWS/CertificateManager",
          metricName: "DaysToExpiry",
          dimensions: { CertificateArn: arn },
          statistic: "Minimum",
          period: DAY_SECONDS,
          evaluationPeriods: 1,
          threshold: DAYS_LEFT,
          comparisonOperator: "LessThanThreshold",
          // ACM stops reporting a certificate that has ended: the alarm must not fall silent then.
          treatMissingData: "ignore",
          alarmActions: [topicArn],
          tags: names.tags(`certificate-expiry-${certificate}`, "internal"),
        },
        { parent: this },
      );
    }
    const rule = new cloudwatch.EventRule(
      name,
      {
        name: names.of("certificate-events"),
        description: "Certificates that are about to end, have ended, or wait for someone (45 CFR 164.312(e)(1))",
        eventPattern: JSON.stringify({
          "source": ["aws.acm"],
          "detail-type": [
            "ACM Certificate Approaching Expiration",
            "ACM Certificate Expired",
            "ACM Certificate Renewal Action Required",
            "ACM Certificate Revoked",
          ],
        }),
        tags: names.tags("certificate-events", "internal"),
      },
      { parent: this },
    );
    // No role: with one, EventBridge could not publish to an encrypted topic.
    new cloudwatch.EventTarget(
      name,
      { rule: rule.name, targetId: "alerts", arn: topicArn },
      { parent: this, deleteBeforeReplace: true },
    );
    this.registerOutputs({});
  }
}
