import { secretsmanagerSecretRequireRecovery as control } from "../../controls/secretsmanagerSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const secretsmanagerSecretRequireRecovery = requireProperties(control, [
  {
    types: ["aws:secretsmanager/secret:Secret"],
    path: "recoveryWindowInDays",
    accepts: { atLeast: 7 },
    weak: "deletes the secret without time to recover it",
  },
  {
    types: ["aws:secretsmanager/secretPolicy:SecretPolicy"],
    path: "blockPublicPolicy",
    accepts: { oneOf: [true] },
    weak: "accepts a policy for everyone",
  },
]);
