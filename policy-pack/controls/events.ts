import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const eventsBusRequireCustomerKey = customerKeyControl({
  id: "events-bus-require-customer-key",
  things: "EventBridge buses, archives, connections, pipes and schedules",
  severity: "high",
  source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption.html",
  equivalents: { checkov: ["CKV_AWS_297"] },
});

export const eventsKeyUses: readonly KeyUse[] = [
  {
    types: [
      "aws:cloudwatch/eventArchive:EventArchive",
      "aws:cloudwatch/eventBus:EventBus",
      "aws:cloudwatch/eventConnection:EventConnection",
      "aws:pipes/pipe:Pipe",
    ],
    key: "kmsKeyIdentifier",
  },
  {
    types: ["aws:scheduler/schedule:Schedule"],
    key: "kmsKeyArn",
  },
];
