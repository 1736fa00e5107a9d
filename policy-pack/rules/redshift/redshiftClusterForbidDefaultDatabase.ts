import { redshiftClusterForbidDefaultDatabase as control } from "../../controls/redshiftSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const redshiftClusterForbidDefaultDatabase = requireProperties(control, [
  {
    types: ["aws:redshift/cluster:Cluster"],
    path: "databaseName",
    accepts: { noneOf: ["dev"] },
    weak: "is the name that every client tries first",
    absent: "and the default name, dev, is the one that every client tries first",
    reference: true,
    when: [
      { path: "snapshotIdentifier", is: "left out" },
      { path: "snapshotArn", is: "left out" },
      { path: "snapshotClusterIdentifier", is: "left out" },
    ],
  },
]);
