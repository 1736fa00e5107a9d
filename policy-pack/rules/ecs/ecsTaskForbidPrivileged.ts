import { ecsTaskForbidPrivileged as control } from "../../controls/ecsSafeguards";
import { look, lookBoolean, lookString } from "../../judge/look";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";
import { containersOf, taskTypes } from "./containers";

const shared: readonly Requirement[] = [
  { types: taskTypes, path: "networkMode", accepts: { noneOf: ["host"] }, weak: "shares the network of the host" },
  { types: taskTypes, path: "pidMode", accepts: { noneOf: ["host"] }, weak: "shows the processes of the host" },
  { types: taskTypes, path: "ipcMode", accepts: { noneOf: ["host"] }, weak: "shares the memory of the host" },
];

/** Capabilities that amount to being root on the host. */
const powerful = ["ALL", "SYS_ADMIN", "SYS_PTRACE", "SYS_MODULE", "NET_ADMIN", "DAC_READ_SEARCH"];

export const ecsTaskForbidPrivileged: Rule = {
  control,
  types: taskTypes,
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    judgeRequirements(resource, shared, verdict);
    const containers = containersOf(resource);
    for (const { at, props } of containers.state === "known" ? containers.value : []) {
      const privileged = lookBoolean(props, "privileged");
      if (privileged.state === "known" && privileged.value) {
        verdict.violation({ resource, at: `${at}.privileged`, what: "gives the container the rights of its host" });
      }
      const user = lookString(props, "user");
      if (user.state === "known" && /^(root|0)(:|$)/.test(user.value)) {
        verdict.violation({ resource, at: `${at}.user`, what: "runs the container as root" });
      }
      const added = look(props, "linuxParameters.capabilities.add");
      const list: readonly unknown[] = added.state === "known" && Array.isArray(added.value) ? added.value : [];
      if (list.some((item) => powerful.includes(String(item).toUpperCase().replace(/^CAP_/, "")))) {
        const place = `${at}.linuxParameters.capabilities.add`;
        verdict.violation({ resource, at: place, what: "gives the container rights over its host" });
      }
    }
  },
  stack: (stack, verdict) => {
    for (const resource of stack.ofType(taskTypes)) {
      const at = "containerDefinitions";
      // Definitions that name an image or a log group of this stack are judged in the update, when those exist.
      if (containersOf(resource).state === "unknown" && resource.dependenciesOf(at).length === 0) {
        verdict.unprovable({ resource, at, what: "is not known yet, so nothing proves what its containers may do" });
      }
    }
  },
};
