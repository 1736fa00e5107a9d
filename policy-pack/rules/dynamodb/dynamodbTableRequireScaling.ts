import { dynamodbTableRequireScaling as control } from "../../controls/dynamodbSafeguards";
import { keepsPatientData } from "../../judge/classification";
import { look, lookString } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import type { StackResource } from "../../judge/resource";

const table = "aws:dynamodb/table:Table";
const target = "aws:appautoscaling/target:Target";

/** Whether a scaling target is about this table: by its name, or because its value comes from the table. */
function scales(item: StackResource, { urn, props, outputs }: StackResource): boolean {
  const id = lookString(item.props, "resourceId");
  if (item.dependenciesOf("resourceId").some((origin) => origin.urn === urn)) {
    return true;
  }
  const names = [props, outputs].map((source) => lookString(source, "name"));
  return names.some((name) => id.state === "known" && name.state === "known" && id.value === `table/${name.value}`);
}

export const dynamodbTableRequireScaling: Rule = {
  control,
  types: [table, target],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const targets = stack.ofType([target]);
    for (const resource of stack.ofType([table])) {
      const at = "billingMode";
      const mode = look(resource.props, at);
      if (mode.state === "known" && String(mode.value).toUpperCase() === "PAY_PER_REQUEST") {
        continue;
      }
      if (keepsPatientData(resource, stack) && !targets.some((item) => scales(item, resource))) {
        const given = mode.state === "absent" ? "is not set, so throughput is fixed" : "fixes the throughput";
        verdict.violation({ resource, at, what: `${given}, and nothing in this stack scales it` });
      }
    }
  },
};
