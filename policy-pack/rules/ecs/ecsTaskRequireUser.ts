import { ecsTaskRequireUser as control } from "../../controls/ecsAdvice";
import { look } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import { containersOf, taskTypes } from "./containers";

/** Definitions that are not known yet are answered once, by ecs-task-forbid-privileged. */
export const ecsTaskRequireUser: Rule = {
  control,
  types: taskTypes,
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const containers = containersOf(resource);
    for (const { at, props } of containers.state === "known" ? containers.value : []) {
      if (look(props, "user").state === "absent") {
        verdict.violation({
          resource,
          at: `${at}.user`,
          what: "is not set, so the image decides, which mostly says root",
        });
      }
    }
  },
};
