import type { Control } from "../../controls/control";
import { keepsPatientData, statesPatientData } from "../../judge/classification";
import { look, lookString } from "../../judge/look";
import { judgeRequirements } from "../../judge/requireProperties";
import { answerOf, type Accepted, type Requirement } from "../../judge/requirement";
import type { Judged } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

const types = ["aws:elasticache/replicationGroup:ReplicationGroup"];

/** What says that a group has replicas. They are paid for already, so that one takes over costs nothing. */
const replicas: readonly (readonly [path: string, accepts: Accepted])[] = [
  ["numCacheClusters", { atLeast: 2 }],
  ["replicasPerNodeGroup", { atLeast: 1 }],
  ["preferredCacheClusterAzs", { length: 2 }],
];

function hasReplicas({ props }: Judged): boolean {
  return replicas.some(([path, accepts]) => ["good", "unknown"].includes(answerOf(look(props, path), accepts)));
}

/** The rule that this switch is on, on groups that patient data depends on. */
export function standbyRule(control: Control, path: string): Rule {
  const asked: Requirement = {
    types,
    path,
    accepts: { oneOf: [true] },
    weak: "ends the service with its zone",
    absent: "and the default ends the service with its zone",
    when: [{ path: "globalReplicationGroupId", is: "left out" }],
  };
  return {
    control,
    types,
    settings: ["unprovable"],
    stack: (stack, verdict) => {
      for (const resource of stack.ofType(types)) {
        const size = lookString(resource.props, "nodeType");
        const isTrial = size.state === "known" && size.value.endsWith(".micro");
        const mayFailOver = hasReplicas(resource) && keepsPatientData(resource, stack);
        if (!isTrial && (mayFailOver || statesPatientData(resource, stack))) {
          judgeRequirements(resource, [asked], verdict);
        }
      }
    },
  };
}
