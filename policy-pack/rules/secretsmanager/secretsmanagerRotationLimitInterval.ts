import { secretsmanagerRotationLimitInterval as control } from "../../controls/secretsmanagerSafeguards";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:secretsmanager/secretRotation:SecretRotation"];
const weak = "rotates the secret more than 90 days after the last time";

export const secretsmanagerRotationLimitInterval = requireProperties(control, [
  { types, path: "rotationRules.automaticallyAfterDays", accepts: { atMost: 90 }, weak },
  // A rate is in days or hours; a cron expression leaves out at most the rest of a year's quarter or month.
  {
    types,
    path: "rotationRules.scheduleExpression",
    accepts: { matches: /^(cron\(.+\)|rate\(([1-9]|[1-8]\d|90) days?\)|rate\(\d+ hours?\))$/i },
    weak,
  },
]);
