import { rdsStorageRequireEncryption as control } from "../../controls/rds";
import { requireOn } from "../../judge/requireOn";

/**
 * A global cluster that is made from an existing cluster takes over that one's encryption, and the cluster is judged by
 * itself (https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateGlobalCluster.html). DocumentDB and
 * Neptune are built on the same storage and take the same switch.
 */
export const rdsStorageRequireEncryption = requireOn(control, [
  { types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"], property: "storageEncrypted" },
  {
    types: [
      "aws:rds/globalCluster:GlobalCluster",
      "aws:docdb/globalCluster:GlobalCluster",
      "aws:neptune/globalCluster:GlobalCluster",
    ],
    property: "storageEncrypted",
    unlessGiven: "sourceDbClusterIdentifier",
  },
  { types: ["aws:docdb/cluster:Cluster", "aws:neptune/cluster:Cluster"], property: "storageEncrypted" },
]);
