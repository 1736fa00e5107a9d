import { backupVolumeRequireSelection as control } from "../../controls/backupSafeguards";
import { keepsPatientData, statesPatientData } from "../../judge/classification";
import { References } from "../../judge/relations";
import type { Rule } from "../../judge/rule";
import { isLeftToCentralPlan, isOfOrganization, isSnapshotted, otherBackupTypes } from "./otherBackups";
import { Selections } from "./selections";

const volume = "aws:ebs/volume:Volume";
const instance = "aws:ec2/instance:Instance";
const attachment = "aws:ec2/volumeAttachment:VolumeAttachment";
const selection = "aws:backup/selection:Selection";

export const backupVolumeRequireSelection: Rule = {
  control,
  types: [...new Set([volume, instance, attachment, selection, ...otherBackupTypes])],
  settings: ["unprovable", "classificationTag"],
  stack: (stack, verdict) => {
    if (isOfOrganization(stack)) {
      return;
    }
    const selections = new Selections(stack.ofType([selection]));
    const servers = stack.ofType([instance]);
    const volumes = stack.ofType([volume]);
    // The backup of an instance has its volumes in it.
    const carriers = new References(
      servers.filter((item) => selections.select(item)),
      ["id"],
    );
    const carried = stack.ofType([attachment]).filter((item) => carriers.of(item, "instanceId").length > 0);
    const within = new References(volumes, ["id"]).group(carried, "volumeId");
    const all = [
      ...volumes.filter((item) => keepsPatientData(item, stack) && !within.has(item.urn)),
      ...servers.filter((item) => statesPatientData(item, stack)),
    ];
    for (const resource of all.filter((item) => !selections.select(item))) {
      if (!isSnapshotted(resource, stack) && !isLeftToCentralPlan(resource, stack)) {
        verdict.violation({ resource, what: "keeps patient data, and nothing in this stack backs it up" });
      }
    }
  },
};
