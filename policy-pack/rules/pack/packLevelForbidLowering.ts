import { packLevelForbidLowering as control } from "../../controls/pack";
import { STACK_TYPE } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

export const packLevelForbidLowering: Rule = {
  control,
  types: [STACK_TYPE],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    for (const { rule, to } of verdict.levels.lowered()) {
      const effect = to === "disabled" ? "is switched off" : "only advises";
      verdict.violation({ resource, at: rule, what: `${effect} by the configuration of the pack` });
    }
  },
};
