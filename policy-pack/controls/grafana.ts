import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const grafanaWorkspaceRequireCustomerKey = customerKeyControl({
  id: "grafana-workspace-require-customer-key",
  things: "Grafana workspaces",
  severity: "medium",
  source: "https://docs.aws.amazon.com/grafana/latest/userguide/AMG-encryption-at-rest.html",
  equivalents: {},
});

export const grafanaKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:grafana/workspace:Workspace"],
    key: "kmsKeyId",
  },
];
