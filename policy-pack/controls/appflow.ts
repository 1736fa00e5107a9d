import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const appflowFlowRequireCustomerKey = customerKeyControl({
  id: "appflow-flow-require-customer-key",
  things: "AppFlow flows and connector profiles",
  severity: "high",
  source: "https://docs.aws.amazon.com/appflow/latest/userguide/data-protection.html",
  equivalents: { checkov: ["CKV_AWS_263", "CKV_AWS_264"] },
});

export const appflowKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:appflow/connectorProfile:ConnectorProfile", "aws:appflow/flow:Flow"],
    key: "kmsArn",
  },
];
