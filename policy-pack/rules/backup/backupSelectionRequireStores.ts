import { backupSelectionRequireStores as control } from "../../controls/backupSafeguards";
import { look } from "../../judge/look";
import { References } from "../../judge/relations";
import type { Rule } from "../../judge/rule";
import { Selections, stores } from "./selections";

const selection = "aws:backup/selection:Selection";
const automatic = "aws:efs/backupPolicy:BackupPolicy";

export const backupSelectionRequireStores: Rule = {
  control,
  types: [...Object.keys(stores), selection, automatic],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const selections = new Selections(stack.ofType([selection]));
    const all = stack.ofType(Object.keys(stores));
    const policies = stack
      .ofType([automatic])
      .filter(({ props }) => look(props, "backupPolicy.status").state !== "absent");
    const backed = new References(all, ["id"]).group(policies, "fileSystemId");
    for (const resource of all) {
      if (!backed.has(resource.urn) && !selections.select(resource)) {
        verdict.violation({ resource, what: "is selected by no backup plan of this stack" });
      }
    }
  },
};
