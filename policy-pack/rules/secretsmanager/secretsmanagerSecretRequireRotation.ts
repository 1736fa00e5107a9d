import { secretsmanagerSecretRequireRotation as control } from "../../controls/secretsmanagerSafeguards";
import { requireAttached } from "../../judge/attached";

export const secretsmanagerSecretRequireRotation = requireAttached(control, [
  {
    targets: ["aws:secretsmanager/secret:Secret"],
    names: ["arn", "id", "name"],
    by: { "aws:secretsmanager/secretRotation:SecretRotation": "secretId" },
    missing: "has no rotation in this stack, so a value that leaks stays good",
  },
]);
