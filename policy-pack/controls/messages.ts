import type { Control } from "./control";

export const eventsRuleRequireTarget: Control = {
  id: "events-rule-require-target",
  title: "Event rules are on and tell somebody.",
  citations: ["164.312(b)", "164.308(a)(6)(ii)"],
  severity: "medium",
  description:
    "Each event rule of the stack has a target in the stack, and none is switched off (state, isEnabled): a rule on findings or on the use of keys that reaches nobody is none.",
  remediation: "add an aws.cloudwatch.EventTarget for the rule, and leave state out.",
  source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html",
  equivalents: {},
};

export const eventsBusForbidStrangers: Control = {
  id: "events-bus-forbid-strangers",
  title: "Event buses take no events from strangers.",
  citations: ["164.312(a)(1)", "164.308(a)(4)(ii)(B)"],
  severity: "high",
  description:
    "An EventPermission names an account of its own or allowed by allowedAccounts; everyone only within an organisation.",
  remediation: "name the account as principal, or add a condition on aws:PrincipalOrgID.",
  source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html",
  equivalents: { prowler: ["eventbridge_bus_exposed"] },
};

export const sqsQueueRequireRedrive: Control = {
  id: "sqs-queue-require-redrive",
  title: "Queues keep what could not be processed.",
  citations: ["164.312(c)(1)"],
  severity: "low",
  level: "advisory",
  description:
    "A queue has a redrive policy to a dead-letter queue, so that a message which fails is not lost; dead-letter queues themselves need none.",
  remediation: "set redrivePolicy, or add an aws.sqs.RedrivePolicy.",
  source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html",
  equivalents: { cdkNag: ["SQSQueueDLQ", "SQSRedrivePolicy"] },
};

export const cloudwatchAlarmRequireMetric: Control = {
  id: "cloudwatch-alarm-require-metric",
  title: "What metric filters count is watched, and what alarms watch is counted.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(6)(ii)"],
  severity: "medium",
  description:
    "In a namespace that metric filters of the stack write to, each alarm watches a metric that one of them makes; and each filter on the log group of a trail has an alarm, as the CIS benchmark pairs them.",
  remediation: "declare filter and alarm together, with the same metric name and namespace.",
  source: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html",
  equivalents: {},
};
