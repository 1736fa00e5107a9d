import { autoscalingGroupRequireHealthCheck as control } from "../../controls/lbAvailability";
import { look, lookString, places } from "../../judge/look";
import { References } from "../../judge/relations";
import type { StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

const groupType = "aws:autoscaling/group:Group";
const attachments = [
  "aws:autoscaling/attachment:Attachment",
  "aws:autoscaling/trafficSourceAttachment:TrafficSourceAttachment",
];

export const autoscalingGroupRequireHealthCheck: Rule = {
  control,
  types: [groupType, ...attachments],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const groups = stack.ofType([groupType]);
    const attached = new References(groups, ["name", "id"]).group(stack.ofType(attachments), "autoscalingGroupName");
    for (const resource of groups.filter((group) => attached.has(group.urn) || namesBalancer(group))) {
      const seen = lookString(resource.props, "healthCheckType");
      const at = "healthCheckType";
      if (seen.state === "unknown") {
        verdict.unprovable({
          resource,
          at,
          what: "is not known yet",
          mend: 'set healthCheckType to the plain value "ELB".',
        });
      } else if (seen.state === "absent" || !/ELB|VPC_LATTICE/i.test(seen.value)) {
        verdict.violation({ resource, at, what: "is not ELB, so instances that answer nobody stay in the group" });
      }
    }
  },
};

function namesBalancer({ props }: StackResource): boolean {
  return ["targetGroupArns", "loadBalancers", "trafficSources"].some(
    (name) =>
      look(props, name).state === "unknown" ||
      places(props, `${name}[]`).some(({ look: seen }) => seen.state !== "absent"),
  );
}
