import { elasticacheCacheRequireStandby as control } from "../../controls/uniformity";
import { statesPatientData } from "../../judge/classification";
import { lookString } from "../../judge/look";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";

const types = ["aws:elasticache/replicationGroup:ReplicationGroup"];
const asked = {
  types,
  accepts: { oneOf: [true] },
  weak: "ends the service with its zone",
  absent: "and the default ends the service with its zone",
  when: [{ path: "globalReplicationGroupId", is: "left out" }],
} as const;

const requirements: readonly Requirement[] = [
  { ...asked, path: "automaticFailoverEnabled" },
  { ...asked, path: "multiAzEnabled" },
];

export const elasticacheCacheRequireStandby: Rule = {
  control,
  types,
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    for (const resource of stack.ofType(types).filter((item) => statesPatientData(item, stack))) {
      const size = lookString(resource.props, "nodeType");
      if (size.state !== "known" || !size.value.endsWith(".micro")) {
        judgeRequirements(resource, requirements, verdict);
      }
    }
  },
};
