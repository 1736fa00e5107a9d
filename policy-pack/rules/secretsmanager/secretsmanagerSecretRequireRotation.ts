import { secretsmanagerSecretRequireRotation as control } from "../../controls/secretsmanagerSafeguards";
import { requireAttached } from "../../judge/attached";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";

const rotation = "aws:secretsmanager/secretRotation:SecretRotation";

const weak = "rotates the secret more than 90 days after the last time";

const rhythm: readonly Requirement[] = [
  {
    types: [rotation],
    path: "rotationRules.automaticallyAfterDays",
    accepts: { atMost: 90 },
    weak,
  },
  // A rate is in days or hours; a cron expression leaves out at most the rest of a year's quarter or month.
  {
    types: [rotation],
    path: "rotationRules.scheduleExpression",
    accepts: { matches: /^(cron\(.+\)|rate\(([1-9]|[1-8]\d|90) days?\)|rate\(\d+ hours?\))$/i },
    weak,
  },
];

const attached = requireAttached(control, [
  {
    targets: ["aws:secretsmanager/secret:Secret"],
    names: ["arn", "id", "name"],
    by: { [rotation]: "secretId" },
    missing: "has no rotation in this stack, so a value that leaks stays good",
  },
]);

export const secretsmanagerSecretRequireRotation: Rule = {
  ...attached,
  resource: (resource, verdict) => judgeRequirements(resource, rhythm, verdict),
};
