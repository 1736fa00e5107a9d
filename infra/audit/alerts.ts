import * as sns from "@pulumi/aws/sns";
import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { topicPolicy } from "./topicPolicy";

/** Arguments of `Alerts`. */
export interface AlertsArgs {
  readonly names: Naming;
  /** ARN of the alerts key; AWS's own key for SNS would let neither alarms nor EventBridge publish. */
  readonly keyArn: pulumi.Input<string>;
  /** E-mail addresses that receive alerts; each must confirm by a link that AWS sends. @default none */
  readonly emails?: readonly string[];
}

/** The encrypted topic that alarms and events publish to, and who receives it (45 CFR 164.308(a)(6)(ii)). */
export class Alerts extends pulumi.ComponentResource {
  /** ARN of the topic, known before it exists. */
  public readonly topicArn: string;
  public readonly topic: sns.Topic;
  /** ARN of the topic, once its policy lets AWS services publish. */
  public readonly ready: pulumi.Output<string>;

  constructor(name: string, args: AlertsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:audit:Alerts", name, {}, opts);
    const { names } = args;
    this.topicArn = names.arn("sns", names.of("alerts"));

    this.topic = new sns.Topic(
      name,
      {
        name: names.of("alerts"),
        kmsMasterKeyId: args.keyArn,
        // Messages to subscribers are signed with SHA-256; version 1 is SHA-1.
        signatureVersion: 2,
        tags: names.tags("alerts", "internal"),
      },
      { parent: this },
    );
    const policy = new sns.TopicPolicy(
      `${name}-policy`,
      { arn: this.topic.arn, policy: topicPolicy(names, this.topicArn) },
      { parent: this },
    );
    this.ready = policy.arn;

    for (const email of new Set(args.emails ?? [])) {
      new sns.TopicSubscription(
        `${name}-email-${email}`,
        { topic: this.topic.arn, protocol: "email", endpoint: email },
        { parent: this, dependsOn: policy },
      );
    }
    this.registerOutputs({ topicArn: this.topicArn });
  }
}
