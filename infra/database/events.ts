import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";

/** What RDS reports of an instance that someone must see: among them a key that the database can no longer use. */
const CATEGORIES = ["availability", "configuration change", "deletion", "failure", "recovery", "security"];

/** Arguments of `databaseEvents`. */
export interface DatabaseEventsArgs {
  readonly names: Naming;
  readonly instanceIdentifier: string;
  /** The encrypted topic that alerts go to. */
  readonly topicArn: pulumi.Input<string>;
}

/**
 * Sends the events of an instance to the alert topic, through EventBridge: its principal may already use the topic's
 * key, whereas an RDS event subscription would need a grant of its own.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.Messages.html
 */
export function databaseEvents(name: string, args: DatabaseEventsArgs, opts: pulumi.CustomResourceOptions): void {
  const rule = new cloudwatch.EventRule(
    name,
    {
      name: args.names.of("database-events"),
      description: "Events of the database that someone must see",
      eventPattern: JSON.stringify({
        "source": ["aws.rds"],
        "detail-type": ["RDS DB Instance Event"],
        "detail": { SourceIdentifier: [args.instanceIdentifier], EventCategories: CATEGORIES },
      }),
      tags: args.names.tags("database-events", "internal"),
    },
    opts,
  );
  new cloudwatch.EventTarget(
    `${name}-alerts`,
    { rule: rule.name, targetId: "alerts", arn: args.topicArn },
    pulumi.mergeOptions(opts, { deleteBeforeReplace: true }),
  );
}
