import { type Naming } from "../naming";
import { confusedDeputy } from "../policies/confusedDeputy";
import { document } from "../policies/statement";

/** What a topic policy can speak of; SNS refuses `sns:*` there. */
const TOPIC_ACTIONS = [
  "sns:AddPermission",
  "sns:DeleteTopic",
  "sns:GetTopicAttributes",
  "sns:ListSubscriptionsByTopic",
  "sns:Publish",
  "sns:RemovePermission",
  "sns:SetTopicAttributes",
  "sns:Subscribe",
] as const;

/**
 * Policy of the alert topic: CloudWatch alarms of this stack, EventBridge and RDS event subscriptions publish.
 *
 * The statement for EventBridge has no condition: EventBridge sends none of the keys when it publishes to a topic, and a
 * condition makes its messages vanish without an error. For the same reason the denials test keys that must be there
 * (`Bool`, not `BoolIfExists`). What that leaves open is small: a rule can only target a topic of its own account unless
 * the rule has a role, and then the role is the caller.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.GrantingPermissions.html
 */
export function topicPolicy(names: Naming, topicArn: string): string {
  const publish = { Effect: "Allow", Action: "sns:Publish", Resource: topicArn } as const;
  const refuse = { Effect: "Deny", Principal: "*", Resource: topicArn } as const;
  return document([
    {
      ...refuse,
      Sid: "DenyPlainRequests",
      Action: "sns:Publish",
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    },
    {
      ...refuse,
      Sid: "DenyForeignAccounts",
      Action: TOPIC_ACTIONS,
      Condition: {
        Bool: { "aws:PrincipalIsAWSService": "false" },
        StringNotEquals: { "aws:PrincipalAccount": names.accountId },
      },
    },
    {
      ...publish,
      Sid: "PublishAlarms",
      Principal: { Service: "cloudwatch.amazonaws.com" },
      Condition: confusedDeputy(names.accountId, names.arn("cloudwatch", `alarm:${names.of("*")}`)),
    },
    { ...publish, Sid: "PublishEvents", Principal: { Service: "events.amazonaws.com" } },
    {
      ...publish,
      Sid: "PublishDatabaseEvents",
      Principal: { Service: "events.rds.amazonaws.com" },
      Condition: confusedDeputy(names.accountId),
    },
  ]);
}
