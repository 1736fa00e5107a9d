import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "grafana-workspace-require-customer-key": {
    type: "aws:grafana/workspace:Workspace",
    props: {
      accountAccessType: "CURRENT_ACCOUNT",
      authenticationProviders: ["AWS_SSO"],
      permissionType: "SERVICE_MANAGED",
    },
    mended: { kmsKeyId: KEY },
  },
};
