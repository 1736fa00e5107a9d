import type { Control } from "../../controls/control";
import { keepsPatientData, statesPatientData } from "../../judge/classification";
import { lookString } from "../../judge/look";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Judged } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

const types = ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"];

/** What clusterConfig has to say. */
export type Demand = Omit<Requirement, "types">;

/** AWS: T2 and T3 are for tests and small workloads, and Multi-AZ with standby is not to be had with them. */
function isTrial({ props }: Judged): boolean {
  const size = lookString(props, "clusterConfig.instanceType");
  return size.state === "known" && /^t[23]\./.test(size.value);
}

/**
 * The rule that every domain with patient data has this.
 * @param stated what a domain has to have besides when its own tag says that it keeps patient data
 */
export function standbyRule(control: Control, always: readonly Demand[], stated: readonly Demand[] = []): Rule {
  const typed = (demands: readonly Demand[]): readonly Requirement[] => demands.map((demand) => ({ ...demand, types }));
  return {
    control,
    types,
    settings: ["unprovable"],
    stack: (stack, verdict) => {
      for (const resource of stack.ofType(types)) {
        if (keepsPatientData(resource, stack) && !isTrial(resource)) {
          judgeRequirements(resource, typed(always), verdict);
          judgeRequirements(resource, statesPatientData(resource, stack) ? typed(stated) : [], verdict);
        }
      }
    },
  };
}
