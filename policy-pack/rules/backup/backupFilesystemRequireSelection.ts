import { backupFilesystemRequireSelection as control } from "../../controls/backupSafeguards";
import { keepsPatientData } from "../../judge/classification";
import { References } from "../../judge/relations";
import type { Rule } from "../../judge/rule";
import { isLeftToCentralPlan, isOfOrganization, otherBackupTypes } from "./otherBackups";
import { Selections } from "./selections";

const files = "aws:efs/fileSystem:FileSystem";
const selection = "aws:backup/selection:Selection";
const automatic = "aws:efs/backupPolicy:BackupPolicy";

export const backupFilesystemRequireSelection: Rule = {
  control,
  types: [...new Set([files, selection, automatic, ...otherBackupTypes])],
  settings: ["unprovable", "classificationTag"],
  stack: (stack, verdict) => {
    if (isOfOrganization(stack)) {
      return;
    }
    const selections = new Selections(stack.ofType([selection]));
    const all = stack.ofType([files]).filter((item) => keepsPatientData(item, stack));
    const backed = new References(all, ["id"]).group(stack.ofType([automatic]), "fileSystemId");
    for (const resource of all.filter((item) => !backed.has(item.urn) && !selections.select(item))) {
      if (!isLeftToCentralPlan(resource, stack)) {
        verdict.violation({ resource, what: "keeps patient data, and nothing in this stack backs it up" });
      }
    }
  },
};
