import type { Control } from "../controls/control";
import { look, lookBoolean } from "./look";
import type { Rule } from "./rule";

/** A switch that has to be on. */
export interface Switch {
  readonly types: readonly string[];
  readonly property: string;
  /** A property that settles the matter elsewhere when it is given. */
  readonly unlessGiven?: string;
}

/** The rule that a switch, off by default, is on. One that is not known is no proof. */
export function requireOn(control: Control, switches: readonly Switch[]): Rule {
  return {
    control,
    types: switches.flatMap((item) => item.types),
    settings: ["unprovable"],
    resource: (resource, verdict) => {
      for (const { types, property, unlessGiven } of switches) {
        if (!types.includes(resource.type)) {
          continue;
        }
        if (unlessGiven !== undefined && look(resource.props, unlessGiven).state !== "absent") {
          continue;
        }
        const seen = lookBoolean(resource.props, property);
        if (seen.state === "unknown") {
          const mend = `give ${property} the plain value true instead of one that is computed from another resource.`;
          verdict.unprovable({ resource, at: property, what: "is not known yet, so nothing proves it is on", mend });
        } else if (seen.state === "absent") {
          verdict.violation({ resource, at: property, what: "is not set, and the default is off" });
        } else if (!seen.value) {
          verdict.violation({ resource, at: property, what: "is off" });
        }
      }
    },
  };
}
