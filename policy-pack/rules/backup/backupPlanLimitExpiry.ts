import { backupPlanLimitExpiry as control } from "../../controls/audit";
import { requireProperties } from "../../judge/requireProperties";

const plan = ["aws:backup/plan:Plan"];
const accepts = { atLeast: 35 };
const weak = "deletes backups within 35 days";

export const backupPlanLimitExpiry = requireProperties(control, [
  { types: plan, each: "rules[]", path: "lifecycle.deleteAfter", accepts, weak },
  { types: plan, each: "rules[]", path: "copyActions[].lifecycle.deleteAfter", accepts, weak },
  {
    types: ["aws:backup/vaultLockConfiguration:VaultLockConfiguration"],
    path: "minRetentionDays",
    accepts: { atLeast: 7 },
    weak: "is less than 7",
    absent: "so backups may be deleted at once",
  },
  {
    types: ["aws:backup/logicallyAirGappedVault:LogicallyAirGappedVault"],
    path: "minRetentionDays",
    accepts: { atLeast: 7 },
    weak: "is less than 7",
  },
]);
