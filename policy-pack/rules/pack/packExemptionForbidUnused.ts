import { packExemptionForbidUnused as control } from "../../controls/pack";
import type { Rule } from "../../judge/rule";

/** Asked after every other rule: by then each finding has said which exemption covers it. */
export const packExemptionForbidUnused: Rule = {
  control,
  types: [],
  turn: "last",
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const resources = stack.all();
    const resource = stack.root();
    if (resource !== undefined) {
      verdict.exemptions.unused(resources).forEach((fault) => verdict.violation({ resource, ...fault }));
    }
  },
};
