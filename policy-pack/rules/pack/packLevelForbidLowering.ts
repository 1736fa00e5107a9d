import { packLevelForbidLowering as control } from "../../controls/pack";
import { type Lowered } from "../../judge/levels";
import { STACK_TYPE } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

const effects: Readonly<Record<Lowered["to"], string>> = {
  disabled: "switches off",
  advisory: "leaves as mere advice",
};

/** Names to write out; whoever lowers more is told how many. */
const MOST = 20;

export const packLevelForbidLowering: Rule = {
  control,
  types: [STACK_TYPE],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const lowered = verdict.levels.lowered();
    for (const [to, effect] of Object.entries(effects)) {
      const names = lowered.filter((each) => each.to === to).map(({ rule }) => rule);
      if (names.length > 0) {
        const rest = names.length > MOST ? ` and ${String(names.length - MOST)} more` : "";
        const what = `the configuration of the pack ${effect} ${names.slice(0, MOST).join(", ")}${rest}`;
        verdict.violation({ resource, what });
      }
    }
  },
};
