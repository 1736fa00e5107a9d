import { redshiftParametergroupRequireTls as control } from "../../controls/redshiftSafeguards";
import { look, lookString, places } from "../../judge/look";
import { parameter, parametersOf } from "../../judge/parameters";
import type { Rule } from "../../judge/rule";
import type { Props } from "../../judge/sdk";

const group = "aws:redshift/parameterGroup:ParameterGroup";
const cluster = "aws:redshift/cluster:Cluster";
const workgroup = "aws:redshiftserverless/workgroup:Workgroup";
const wanted = ["require_ssl", "enable_user_activity_logging"];
const mend = "give the parameter a plain value.";

/** The default group of clusters cannot be changed, and it leaves user activity logging off. */
export const redshiftParametergroupRequireTls: Rule = {
  control,
  types: [group, cluster, workgroup],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    if (resource.type === group) {
      const parameters = parametersOf(resource.props);
      for (const name of wanted) {
        const value = parameter(parameters, name);
        if (value === null) {
          verdict.unprovable({ resource, at: "parameters", what: `may leave ${name} off: it is not known yet`, mend });
        } else if (!["true", "1", "on"].includes(value ?? "")) {
          verdict.violation({ resource, at: "parameters", what: `do not switch ${name} on` });
        }
      }
    } else if (resource.type === cluster) {
      const at = "clusterParameterGroupName";
      const named = lookString(resource.props, at);
      if (named.state === "absent" || (named.state === "known" && named.value.startsWith("default."))) {
        verdict.violation({ resource, at, what: "is not set, and the default group records no user activity" });
      }
    } else {
      for (const { at, look: seen } of places(resource.props, "configParameters[]")) {
        const name = seen.state === "known" ? look(seen.value as Props, "parameterKey") : seen;
        const value = seen.state === "known" ? look(seen.value as Props, "parameterValue") : seen;
        const isTls = name.state === "known" && name.value === "require_ssl";
        if (isTls && !(value.state === "known" && String(value.value).toLowerCase() === "true")) {
          verdict.violation({ resource, at, what: "does not switch require_ssl on" });
        }
      }
    }
  },
};
