import { elasticacheCacheRequireSubnets as control } from "../../controls/elasticacheSafeguards";
import { requireProperties } from "../../judge/requireProperties";

const accepts = { noneOf: ["default"] };
const weak = "puts the cache into the default VPC, whose subnets are public";
const absent = "so the cache stands in the default VPC, whose subnets are public";

export const elasticacheCacheRequireSubnets = requireProperties(control, [
  {
    types: [
      "aws:elasticache/replicationGroup:ReplicationGroup",
      "aws:memorydb/cluster:Cluster",
      "aws:dax/cluster:Cluster",
    ],
    path: "subnetGroupName",
    accepts,
    weak,
    absent,
    reference: true,
  },
  {
    types: ["aws:elasticache/cluster:Cluster"],
    path: "subnetGroupName",
    accepts,
    weak,
    absent,
    reference: true,
    when: [{ path: "replicationGroupId", is: "left out" }],
  },
  {
    types: ["aws:elasticache/serverlessCache:ServerlessCache"],
    path: "subnetIds",
    accepts: "given",
    weak: "",
    absent,
  },
]);
