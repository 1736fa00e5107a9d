import { packExemptionRequireJustification as control } from "../../controls/pack";
import { type Judged, STACK_TYPE } from "../../judge/resource";
import type { Rule, Verdict } from "../../judge/rule";

/**
 * Asked before every other rule and about every resource: its configuration has to be there when the first finding comes.
 * It reports on the stack itself, which is the first resource; some exported states have none, and are told at the end.
 */
export const packExemptionRequireJustification: Rule = {
  control,
  types: [],
  turn: "first",
  settings: ["unprovable", "exemptions"],
  resource: (resource, verdict) => {
    if (resource.type === STACK_TYPE) {
      report(resource, verdict);
    }
  },
  stack: (stack, verdict) => {
    const root = stack.root();
    if (root !== undefined && root.type !== STACK_TYPE) {
      report(root, verdict);
    }
  },
};

function report(resource: Judged, verdict: Verdict): void {
  verdict.exemptions.faults.forEach((fault) => verdict.violation({ resource, ...fault }));
}
