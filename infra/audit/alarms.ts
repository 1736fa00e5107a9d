import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { ALARM_CATALOGUE } from "./alarmCatalogue";
import { type AlarmSpec } from "./alarmSpec";
import { EVENT_CATALOGUE, type EventSpec } from "./eventCatalogue";
import { filterPattern } from "./filterPattern";

/** Seconds over which events are counted. */
const PERIOD_SECONDS = 300;

/** Arguments of `Alarms`. */
export interface AlarmsArgs {
  readonly names: Naming;
  /** Name of the trail's log group. */
  readonly logGroupName: pulumi.Input<string>;
  /** ARN of the topic that alarms and events publish to, once it can be published to. */
  readonly topicArn: pulumi.Input<string>;
}

/**
 * Alarms on the trail and event rules, each from its catalogue: `alarmCatalogue.ts` (every region, within minutes) and
 * `eventCatalogue.ts` (this region, within seconds) (45 CFR 164.308(a)(1)(ii)(D), 164.308(a)(6)(ii)).
 */
export class Alarms extends pulumi.ComponentResource {
  /** Names of the alarms, in the order of the catalogue. */
  public readonly alarmNames: readonly string[];

  constructor(name: string, args: AlarmsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:audit:Alarms", name, {}, opts);
    this.alarmNames = ALARM_CATALOGUE.map((spec) => this.alarm(name, args, spec));
    for (const spec of EVENT_CATALOGUE) {
      this.eventRule(name, args, spec);
    }
    this.registerOutputs({ alarmNames: this.alarmNames });
  }

  private alarm(name: string, args: AlarmsArgs, spec: AlarmSpec): string {
    const { names } = args;
    const metric = { namespace: `${names.prefix}/audit`, name: spec.id };
    const filter = new cloudwatch.LogMetricFilter(
      `${name}-${spec.id}-filter`,
      {
        name: names.of(spec.id),
        logGroupName: args.logGroupName,
        pattern: filterPattern(spec.matches(names)),
        metricTransformation: { ...metric, value: "1" },
      },
      { parent: this },
    );
    const alarmName = names.of(spec.id);
    new cloudwatch.MetricAlarm(
      `${name}-${spec.id}-alarm`,
      {
        name: alarmName,
        alarmDescription: `${spec.description} (${spec.citation})`,
        namespace: metric.namespace,
        metricName: metric.name,
        statistic: "Sum",
        period: PERIOD_SECONDS,
        evaluationPeriods: 1,
        threshold: 1,
        comparisonOperator: "GreaterThanOrEqualToThreshold",
        // No event is good news: without a match the metric has no data at all.
        treatMissingData: "notBreaching",
        alarmActions: [args.topicArn],
        tags: names.tags(`alarm-${spec.id}`, "internal"),
      },
      { parent: this, dependsOn: filter },
    );
    return alarmName;
  }

  private eventRule(name: string, args: AlarmsArgs, spec: EventSpec): void {
    const { names } = args;
    const rule = new cloudwatch.EventRule(
      `${name}-${spec.id}-rule`,
      {
        name: names.of(spec.id),
        description: `${spec.description} (${spec.citation})`,
        eventPattern: JSON.stringify(spec.pattern(names)),
        state: spec.readOnlyEvents ? "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" : "ENABLED",
        tags: names.tags(`rule-${spec.id}`, "internal"),
      },
      { parent: this },
    );
    // No role: with one, EventBridge could not publish to an encrypted topic.
    new cloudwatch.EventTarget(
      `${name}-${spec.id}-target`,
      { rule: rule.name, targetId: "alerts", arn: args.topicArn },
      { parent: this },
    );
  }
}
