import { ecsTaskRequireReadonlyRoot as control } from "../../controls/ecsSafeguards";
import { lookBoolean } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import { containersOf, taskTypes } from "./containers";

/** Definitions that are not known yet are answered once, by ecs-task-forbid-privileged. */
export const ecsTaskRequireReadonlyRoot: Rule = {
  control,
  types: taskTypes,
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const containers = containersOf(resource);
    for (const { at, props } of containers.state === "known" ? containers.value : []) {
      const seen = lookBoolean(props, "readonlyRootFilesystem");
      if (!(seen.state === "known" && seen.value)) {
        verdict.violation({
          resource,
          at: `${at}.readonlyRootFilesystem`,
          what: "is not true, so the container can change its own programs",
        });
      }
    }
  },
};
