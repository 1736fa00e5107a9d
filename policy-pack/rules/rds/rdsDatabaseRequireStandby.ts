import { rdsDatabaseRequireStandby as control } from "../../controls/rdsRecovery";
import { keepsPatientData } from "../../judge/classification";
import { look, lookString } from "../../judge/look";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Judged } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

const instance = "aws:rds/instance:Instance";
const cluster = "aws:rds/cluster:Cluster";

const requirements: readonly Requirement[] = [
  {
    types: [instance],
    path: "multiAz",
    accepts: { oneOf: [true] },
    weak: "leaves the database without a standby",
    absent: "and the default is one zone without a standby",
    when: [{ path: "replicateSourceDb", is: "left out" }],
  },
  { types: [cluster], path: "availabilityZones", accepts: { length: 2 }, weak: "keeps the cluster in one zone" },
];

/** What cannot have a standby, or is too small to serve patients whether it has one or not. */
function isExcepted({ props }: Judged): boolean {
  const size = lookString(props, "instanceClass");
  const engine = lookString(props, "engine");
  return (
    (size.state === "known" && size.value.endsWith(".micro")) ||
    (engine.state === "known" && /^sqlserver-(ex|web)$/.test(engine.value.toLowerCase()))
  );
}

/** Zones that AWS chooses (none are named) are three; zones that are not known yet are as many as the program lists. */
export const rdsDatabaseRequireStandby: Rule = {
  control,
  types: [instance, cluster],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    for (const resource of stack.ofType([instance, cluster])) {
      const chosen = resource.type === cluster && look(resource.props, "availabilityZones").state === "unknown";
      if (!chosen && keepsPatientData(resource, stack) && !isExcepted(resource)) {
        judgeRequirements(resource, requirements, verdict);
      }
    }
  },
};
