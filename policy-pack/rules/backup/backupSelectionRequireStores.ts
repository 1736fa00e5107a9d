import { backupSelectionRequireStores as control } from "../../controls/backupSafeguards";
import { statesPatientData } from "../../judge/classification";
import type { Rule } from "../../judge/rule";
import { Selections } from "./selections";

const selection = "aws:backup/selection:Selection";
const instance = "aws:ec2/instance:Instance";
const stores = ["lustre", "windows", "ontap", "openZfs"].map(
  (kind) => `aws:fsx/${kind}FileSystem:${kind.charAt(0).toUpperCase()}${kind.slice(1)}FileSystem`,
);

export const backupSelectionRequireStores: Rule = {
  control,
  types: [...stores, instance, selection],
  settings: ["unprovable", "classificationTag"],
  stack: (stack, verdict) => {
    const selections = new Selections(stack.ofType([selection]));
    const instances = stack.ofType([instance]).filter((item) => !statesPatientData(item, stack));
    for (const resource of [...stack.ofType(stores), ...instances].filter((item) => !selections.select(item))) {
      verdict.violation({ resource, what: "is selected by no backup plan of this stack" });
    }
  },
};
