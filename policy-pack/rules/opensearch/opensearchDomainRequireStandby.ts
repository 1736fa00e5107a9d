import { opensearchDomainRequireStandby as control } from "../../controls/opensearchSafeguards";
import { keepsPatientData, statesPatientData } from "../../judge/classification";
import { lookString } from "../../judge/look";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Judged } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

const types = ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"];
const on = { oneOf: [true] };
const few = "leaves too few nodes to lose one";

/** What every domain with patient data has to have, whatever it is tagged with. */
const always: readonly Requirement[] = [
  {
    types,
    path: "clusterConfig.zoneAwarenessEnabled",
    or: ["clusterConfig.multiAzWithStandbyEnabled"],
    accepts: on,
    weak: "keeps the index in one zone",
    absent: "and the default is one zone",
  },
  {
    types,
    path: "clusterConfig.instanceCount",
    accepts: { atLeast: 2 },
    weak: few,
    absent: "and one node is none to lose",
  },
  {
    types,
    path: "clusterConfig.dedicatedMasterEnabled",
    accepts: on,
    weak: "lets the nodes that hold data elect their own master",
  },
  {
    types,
    path: "clusterConfig.dedicatedMasterCount",
    accepts: { atLeast: 3 },
    weak: "is no majority when one master is lost",
    when: [{ path: "clusterConfig.dedicatedMasterEnabled", is: [true] }],
  },
];

const stated: readonly Requirement[] = [
  { types, path: "clusterConfig.instanceCount", accepts: { atLeast: 3 }, weak: few },
];

/** AWS: T2 and T3 are for tests and small workloads, and Multi-AZ with standby is not to be had with them. */
function isTrial({ props }: Judged): boolean {
  const size = lookString(props, "clusterConfig.instanceType");
  return size.state === "known" && /^t[23]\./.test(size.value);
}

export const opensearchDomainRequireStandby: Rule = {
  control,
  types,
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    for (const resource of stack.ofType(types)) {
      if (keepsPatientData(resource, stack) && !isTrial(resource)) {
        const asked = statesPatientData(resource, stack) ? [...always, ...stated] : always;
        judgeRequirements(resource, asked, verdict);
      }
    }
  },
};
