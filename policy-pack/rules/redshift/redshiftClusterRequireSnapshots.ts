import { redshiftClusterRequireSnapshots as control } from "../../controls/redshiftSafeguards";
import { statesPatientData } from "../../judge/classification";
import { look } from "../../judge/look";
import { requireProperties, type PropertyRule } from "../../judge/requireProperties";

const cluster = "aws:redshift/cluster:Cluster";
const at = "automatedSnapshotRetentionPeriod";

const always = requireProperties(control, [
  {
    types: [cluster],
    path: at,
    accepts: { atLeast: 1 },
    weak: "switches automated snapshots off",
  },
]);

export const redshiftClusterRequireSnapshots: PropertyRule = {
  ...always,
  stack: (stack, verdict) => {
    always.stack?.(stack, verdict);
    // AWS Config takes one day; a cluster that says it keeps patient data is asked for what databases are asked for.
    for (const resource of stack.ofType([cluster]).filter((item) => statesPatientData(item, stack))) {
      const seen = look(resource.props, at);
      const days = seen.state === "known" ? Number(seen.value) : undefined;
      if (seen.state === "absent") {
        verdict.violation({ resource, at, what: "is not set, and the default keeps automated snapshots for one day" });
      } else if (days !== undefined && days >= 1 && days < 7) {
        verdict.violation({ resource, at, what: "keeps automated snapshots of patient data for less than 7 days" });
      }
    }
  },
};
