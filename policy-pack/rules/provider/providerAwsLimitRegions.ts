import { providerAwsLimitRegions as control } from "../../controls/providerSafeguards";
import { lookString } from "../../judge/look";
import type { Rule } from "../../judge/rule";

export const providerAwsLimitRegions: Rule = {
  control,
  types: ["pulumi:providers:aws"],
  settings: ["unprovable", "allowedRegions"],
  resource: (resource, verdict) => {
    const region = lookString(resource.props, "region");
    const allowed = verdict.config.allowedRegions ?? [];
    if (region.state === "known" && allowed.length > 0 && !allowed.includes(region.value)) {
      verdict.violation({ resource, at: "region", what: "is not in allowedRegions" });
    }
    if (region.state === "unknown" && allowed.length > 0) {
      const mend = "give the provider's region a plain value.";
      verdict.unprovable({ resource, at: "region", what: "is not known yet and may be any", mend });
    }
    const endpoints = lookString(resource.props, "endpoints");
    if (endpoints.state === "known" && /http:\/\/(?!localhost\b|127\.|\[::1\])/i.test(endpoints.value)) {
      verdict.violation({ resource, at: "endpoints", what: "reaches AWS over plain HTTP" });
    }
  },
};
