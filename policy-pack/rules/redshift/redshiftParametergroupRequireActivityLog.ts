import { redshiftParametergroupRequireActivityLog as control } from "../../controls/redshiftSafeguards";
import { lookString } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import { group, judgeSwitch } from "./parameterGroup";

const cluster = "aws:redshift/cluster:Cluster";

/** The default group of clusters cannot be changed, and it leaves user activity logging off. */
export const redshiftParametergroupRequireActivityLog: Rule = {
  control,
  types: [group, cluster],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    if (resource.type === group) {
      judgeSwitch(resource, "enable_user_activity_logging", verdict);
      return;
    }
    const at = "clusterParameterGroupName";
    const named = lookString(resource.props, at);
    if (named.state === "absent" || (named.state === "known" && named.value.startsWith("default."))) {
      verdict.violation({ resource, at, what: "is not set, and the default group records no user activity" });
    }
  },
};
