import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { type FindingRoute, findingRoutes } from "./findingRoutes";

/** The longest event pattern that EventBridge accepts, in characters. */
const LONGEST_PATTERN = 2048;

/** Arguments of `FindingAlerts`. */
export interface FindingAlertsArgs {
  readonly names: Naming;
  /** ARN of the encrypted topic, once its policy lets EventBridge publish. */
  readonly topicArn: pulumi.Input<string>;
  /** Buckets where patient data is expected. */
  readonly phiBucketNames: readonly string[];
}

/**
 * Findings that need someone, sent to the alert topic as they come (45 CFR 164.308(a)(6)(ii); R-002-20). A rule for a service
 * that is off matches nothing and costs nothing, so all of them stand in every profile.
 *
 * An alert leaves the account by e-mail, so it quotes identifiers, kind and severity, and never the finding itself: names of
 * objects and quotes of content may tell who a patient is (45 CFR 164.502(b)).
 *
 * @throws Error when an event pattern is longer than EventBridge accepts
 */
export class FindingAlerts extends pulumi.ComponentResource {
  constructor(name: string, args: FindingAlertsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:detection:FindingAlerts", name, {}, opts);
    for (const route of findingRoutes(args.phiBucketNames)) {
      this.route(name, args, route);
    }
    this.registerOutputs({});
  }

  private route(name: string, { names, topicArn }: FindingAlertsArgs, route: FindingRoute): void {
    const eventPattern = JSON.stringify(route.pattern);
    if (eventPattern.length > LONGEST_PATTERN) {
      throw new Error(
        `The pattern of "${route.id}" has ${eventPattern.length} characters; EventBridge accepts ${LONGEST_PATTERN}.`,
      );
    }
    const rule = new cloudwatch.EventRule(
      `${name}-${route.id}`,
      {
        name: names.of(`finding-${route.id}`),
        description: `${route.description} (${route.citation})`,
        eventPattern,
        state: "ENABLED",
        tags: names.tags("findings", "audit"),
      },
      { parent: this },
    );
    new cloudwatch.EventTarget(
      `${name}-${route.id}`,
      {
        rule: rule.name,
        targetId: "alerts",
        arn: topicArn,
        inputTransformer: {
          inputPaths: { account: "$.account", region: "$.region", time: "$.time", ...route.quotes },
          inputTemplate: JSON.stringify(
            `${route.description} <kind>, <severity>, finding <id>, account <account>, <region>, <time>.`,
          ),
        },
      },
      { parent: this },
    );
  }
}
