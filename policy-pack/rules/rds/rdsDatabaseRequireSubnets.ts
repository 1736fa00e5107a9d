import { rdsDatabaseRequireSubnets as control } from "../../controls/servicePlacement";
import { requireProperties } from "../../judge/requireProperties";

const asked = {
  accepts: { noneOf: ["default"] },
  weak: "puts the database into the default VPC, whose subnets are public",
  absent: "so the database stands in the default VPC, whose subnets are public",
  reference: true,
} as const;

export const rdsDatabaseRequireSubnets = requireProperties(control, [
  {
    types: ["aws:rds/instance:Instance"],
    path: "dbSubnetGroupName",
    ...asked,
    when: [{ path: "replicateSourceDb", is: "left out" }],
  },
  {
    types: ["aws:rds/cluster:Cluster"],
    path: "dbSubnetGroupName",
    ...asked,
    when: [{ path: "replicationSourceIdentifier", is: "left out" }],
  },
  { types: ["aws:docdb/cluster:Cluster"], path: "dbSubnetGroupName", ...asked },
  { types: ["aws:neptune/cluster:Cluster"], path: "neptuneSubnetGroupName", ...asked },
]);
