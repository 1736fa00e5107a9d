import { batchJobForbidPrivileged as control } from "../../controls/batchSafeguards";
import { look } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import { faultsOf } from "./containers";

const texts = ["containerProperties", "nodeProperties", "ecsProperties", "eksProperties"];

export const batchJobForbidPrivileged: Rule = {
  control,
  types: ["aws:batch/jobDefinition:JobDefinition"],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    for (const at of texts) {
      const seen = look(resource.props, at);
      if (seen.state === "known") {
        faultsOf(seen.value).forEach((what) => verdict.violation({ resource, at, what }));
      }
    }
  },
  stack: (stack, verdict) => {
    for (const resource of stack.ofType(["aws:batch/jobDefinition:JobDefinition"])) {
      for (const at of texts.filter((name) => look(resource.props, name).state === "unknown")) {
        // One that names resources of this stack is judged in the update, when they exist.
        if (resource.dependenciesOf(at).length === 0) {
          verdict.unprovable({ resource, at, what: "is not known yet, so nothing proves what its containers may do" });
        }
      }
    }
  },
};
