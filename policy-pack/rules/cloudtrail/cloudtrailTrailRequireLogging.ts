import { cloudtrailTrailRequireLogging as control } from "../../controls/cloudtrail";
import { lookBoolean } from "../../judge/look";
import type { Rule } from "../../judge/rule";

export const cloudtrailTrailRequireLogging: Rule = {
  control,
  types: ["aws:cloudtrail/trail:Trail"],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    // A trail records by default, so only an explicit false, or a value nobody knows, stands against it.
    const logging = lookBoolean(resource.props, "enableLogging");
    if (logging.state === "known" && !logging.value) {
      verdict.violation({ resource, at: "enableLogging", what: "is off, so the trail records nothing" });
    } else if (logging.state === "unknown") {
      const mend = "leave enableLogging out, or give it the plain value true.";
      verdict.unprovable({ resource, at: "enableLogging", what: "is not known yet", mend });
    }
  },
};
