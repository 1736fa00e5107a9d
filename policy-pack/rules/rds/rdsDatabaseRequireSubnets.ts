import { rdsDatabaseRequireSubnets as control } from "../../controls/servicePlacement";
import { look } from "../../judge/look";
import type { StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

/** Databases, and the property that names their subnets. */
const databases: Readonly<Record<string, string>> = {
  "aws:rds/instance:Instance": "dbSubnetGroupName",
  "aws:rds/cluster:Cluster": "dbSubnetGroupName",
  "aws:docdb/cluster:Cluster": "dbSubnetGroupName",
  "aws:neptune/cluster:Cluster": "neptuneSubnetGroupName",
};
/** A stack with networks of its own; one without may have been given a default VPC that is none of AWS's making. */
const networks = [
  "aws:ec2/vpc:Vpc",
  "aws:ec2/subnet:Subnet",
  "aws:rds/subnetGroup:SubnetGroup",
  "aws:docdb/subnetGroup:SubnetGroup",
  "aws:neptune/subnetGroup:SubnetGroup",
];
const sources = ["replicateSourceDb", "replicationSourceIdentifier", "globalClusterIdentifier"];

export const rdsDatabaseRequireSubnets: Rule = {
  control,
  types: [...Object.keys(databases), ...networks],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const hasNetworks = stack.ofType(networks).length > 0;
    for (const resource of stack.ofType(Object.keys(databases))) {
      const at = databases[resource.type] ?? "";
      const seen = look(resource.props, at);
      if (seen.state === "known" && String(seen.value).toLowerCase() === "default") {
        verdict.violation({ resource, at, what: "puts the database into the default VPC, whose subnets are public" });
      } else if (seen.state === "absent" && hasNetworks && !isReplica(resource)) {
        const what = "is not set, so the database stands in the default VPC, whose subnets are public";
        verdict.violation({ resource, at, what });
      }
    }
  },
};

/** A replica in the region of its source stands in the network of that. */
function isReplica({ props }: StackResource): boolean {
  return sources.some((source) => look(props, source).state !== "absent");
}
