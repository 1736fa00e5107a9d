import { rdsDatabaseRequireManagedPassword as control } from "../../controls/rdsAccess";
import type { Condition } from "../../judge/keyUse";
import { requireProperties } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";

const weak = "writes the master password into the program and its state";
const leaves = (paths: readonly string[]): readonly Condition[] => paths.map((path) => ({ path, is: "left out" }));

/** Where a password is written out it is refused; one that another resource makes is not known and not refused. */
function literal(types: readonly string[], path: string): Requirement {
  return { types, path, accepts: "unwritten", weak };
}

/** Nothing names a password: then Secrets Manager has to make it, unless the database comes from another one. */
function managed(
  type: string,
  switchName: string,
  passwords: readonly string[],
  origins: readonly string[],
): Requirement {
  return {
    types: [type],
    path: switchName,
    accepts: { oneOf: [true] },
    weak: "leaves the master password to the program",
    absent: "so the master password is not kept by Secrets Manager",
    when: leaves([...passwords, ...origins]),
  };
}

const copies = ["replicateSourceDb", "snapshotIdentifier", "restoreToPointInTime", "s3Import"];
const clusterCopies = [
  "replicationSourceIdentifier",
  "globalClusterIdentifier",
  "snapshotIdentifier",
  "restoreToPointInTime",
];

export const rdsDatabaseRequireManagedPassword = requireProperties(control, [
  literal(["aws:rds/instance:Instance"], "password"),
  literal(["aws:rds/cluster:Cluster", "aws:docdb/cluster:Cluster", "aws:redshift/cluster:Cluster"], "masterPassword"),
  literal(["aws:lightsail/database:Database"], "masterPassword"),
  literal(["aws:redshiftserverless/namespace:Namespace"], "adminUserPassword"),
  literal(["aws:dms/endpoint:Endpoint", "aws:directoryservice/directory:Directory"], "password"),
  managed("aws:rds/instance:Instance", "manageMasterUserPassword", ["password", "passwordWo"], copies),
  managed("aws:rds/cluster:Cluster", "manageMasterUserPassword", ["masterPassword", "masterPasswordWo"], clusterCopies),
  managed(
    "aws:docdb/cluster:Cluster",
    "manageMasterUserPassword",
    ["masterPassword", "masterPasswordWo"],
    clusterCopies,
  ),
  {
    types: ["aws:docdb/elasticCluster:ElasticCluster"],
    path: "authType",
    accepts: { oneOf: ["SECRET_ARN"] },
    weak: "leaves the master password to the program",
  },
  managed(
    "aws:redshift/cluster:Cluster",
    "manageMasterPassword",
    ["masterPassword", "masterPasswordWo"],
    ["snapshotIdentifier", "snapshotArn"],
  ),
]);
