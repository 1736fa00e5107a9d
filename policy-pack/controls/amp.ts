import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const ampWorkspaceRequireCustomerKey = customerKeyControl({
  id: "amp-workspace-require-customer-key",
  things: "Prometheus workspaces",
  severity: "medium",
  source: "https://docs.aws.amazon.com/prometheus/latest/userguide/encryption-at-rest-Amazon-Service-Prometheus.html",
  equivalents: {},
});

export const ampKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:amp/workspace:Workspace"],
    key: "kmsKeyArn",
  },
];
