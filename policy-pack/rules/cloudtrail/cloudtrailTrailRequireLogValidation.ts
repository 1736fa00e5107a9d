import { cloudtrailTrailRequireLogValidation as control } from "../../controls/cloudtrail";
import { lookBoolean } from "../../judge/look";
import { requireOn } from "../../judge/requireOn";
import type { Rule } from "../../judge/rule";

const types = ["aws:cloudtrail/trail:Trail"];
const validation = requireOn(control, [{ types, property: "enableLogFileValidation" }]);

export const cloudtrailTrailRequireLogValidation: Rule = {
  ...validation,
  resource: (resource, verdict) => {
    validation.resource?.(resource, verdict);
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
