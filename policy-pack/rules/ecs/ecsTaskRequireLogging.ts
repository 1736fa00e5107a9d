import { ecsTaskRequireLogging as control } from "../../controls/ecsSafeguards";
import { look } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import { containersOf, taskTypes } from "./containers";

/** Definitions that are not known yet are answered once, by ecs-task-forbid-privileged. */
export const ecsTaskRequireLogging: Rule = {
  control,
  types: taskTypes,
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const containers = containersOf(resource);
    for (const { at, props } of containers.state === "known" ? containers.value : []) {
      const seen = look(props, "logConfiguration.logDriver");
      if (seen.state === "absent" || (seen.state === "known" && seen.value === "none")) {
        verdict.violation({
          resource,
          at: `${at}.logConfiguration.logDriver`,
          what: "names no driver, so the container's output is lost",
        });
      }
    }
  },
};
