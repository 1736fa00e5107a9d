import { ecsClusterRequireInsights as control } from "../../controls/ecsAdvice";
import { lookString, places } from "../../judge/look";
import type { Judged, Stack } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import type { Props } from "../../judge/sdk";

const cluster = "aws:ecs/cluster:Cluster";
const accountDefault = "aws:ecs/accountSettingDefault:AccountSettingDefault";
const on = /^(enabled|enhanced)$/;

export const ecsClusterRequireInsights: Rule = {
  control,
  types: [cluster, accountDefault],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    for (const resource of stack.ofType([cluster])) {
      const stated = statedBy(resource);
      const finding = { resource, at: "settings" };
      if (stated === "unknown") {
        const mend = "give settings plain values instead of computed ones.";
        verdict.unprovable({
          ...finding,
          what: "are not known yet, so nothing proves that containers are measured",
          mend,
        });
      } else if (stated === "off") {
        verdict.violation({ ...finding, what: "switch the measuring of containers off" });
      } else if (stated === undefined && !isDefault(stack)) {
        verdict.violation({ ...finding, what: "do not say containerInsights, and the account's default may be off" });
      }
    }
  },
};

function statedBy({ props }: Judged): "on" | "off" | "unknown" | undefined {
  for (const { look: seen } of places(props, "settings[]")) {
    if (seen.state === "unknown") {
      return "unknown";
    }
    if (seen.state === "known") {
      const name = lookString(seen.value as Props, "name");
      const value = lookString(seen.value as Props, "value");
      if (name.state === "known" && name.value === "containerInsights") {
        return value.state === "unknown" ? "unknown" : value.state === "known" && on.test(value.value) ? "on" : "off";
      }
    }
  }
  return undefined;
}

/** Whether the stack sets the default that clusters take which say nothing. */
function isDefault(stack: Stack): boolean {
  return stack.ofType([accountDefault]).some(({ props }) => {
    const name = lookString(props, "name");
    const value = lookString(props, "value");
    return (
      name.state === "known" && name.value === "containerInsights" && value.state === "known" && on.test(value.value)
    );
  });
}
