import { backupVolumeRequireSelection as control } from "../../controls/backupSafeguards";
import { keepsPatientData, statesPatientData } from "../../judge/classification";
import { look, lookString } from "../../judge/look";
import { References } from "../../judge/relations";
import type { Stack, StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { hasTag, Selections } from "./selections";

const volume = "aws:ebs/volume:Volume";
const instance = "aws:ec2/instance:Instance";
const files = "aws:efs/fileSystem:FileSystem";
const selection = "aws:backup/selection:Selection";
const automatic = "aws:efs/backupPolicy:BackupPolicy";
const snapshots = "aws:dlm/lifecyclePolicy:LifecyclePolicy";
const organization = "aws:organizations/policy:Policy";

/** Whether a policy of Data Lifecycle Manager makes snapshots of what has one of its tags. */
function isSnapshotted(resource: StackResource, stack: Stack): boolean {
  return stack.ofType([snapshots]).some(({ props }) => {
    const tags = look(props, "policyDetails.targetTags");
    const pairs = tags.state === "known" && typeof tags.value === "object" ? Object.entries(tags.value ?? {}) : [];
    return tags.state === "unknown" || pairs.some(([key, value]) => hasTag(resource, { key, value: value as unknown }));
  });
}

const isOfOrganization = (stack: Stack): boolean =>
  stack.ofType([organization]).some(({ props }) => {
    const type = lookString(props, "type");
    return type.state === "known" && type.value === "BACKUP_POLICY";
  });

export const backupVolumeRequireSelection: Rule = {
  control,
  types: [volume, instance, files, selection, automatic, snapshots, organization],
  settings: ["unprovable", "classificationTag"],
  stack: (stack, verdict) => {
    if (isOfOrganization(stack)) {
      return;
    }
    const selections = new Selections(stack.ofType([selection]));
    const all = [
      ...stack.ofType([volume, files]).filter((item) => keepsPatientData(item, stack)),
      ...stack.ofType([instance]).filter((item) => statesPatientData(item, stack)),
    ];
    const backed = new References(all, ["id"]).group(stack.ofType([automatic]), "fileSystemId");
    for (const resource of all.filter((item) => !backed.has(item.urn) && !selections.select(item))) {
      if (!isSnapshotted(resource, stack)) {
        verdict.violation({ resource, what: "keeps patient data, and nothing in this stack backs it up" });
      }
    }
  },
};
