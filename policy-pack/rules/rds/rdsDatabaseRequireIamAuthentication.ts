import { rdsDatabaseRequireIamAuthentication as control } from "../../controls/rdsAccess";
import { requireProperties } from "../../judge/requireProperties";

/** Engines that take IAM tokens; the others have nothing to switch on. */
const engines = ["postgres", "mysql", "mariadb", "aurora-postgresql", "aurora-mysql"];

export const rdsDatabaseRequireIamAuthentication = requireProperties(control, [
  {
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"],
    path: "iamDatabaseAuthenticationEnabled",
    or: ["manageMasterUserPassword"],
    accepts: { oneOf: [true] },
    weak: "leaves log-in to a password that nothing rotates",
    absent: "and the default leaves log-in to a password that nothing rotates",
    when: [
      { path: "engine", is: engines },
      { path: "replicateSourceDb", is: "left out" },
    ],
  },
  {
    types: ["aws:neptune/cluster:Cluster"],
    path: "iamDatabaseAuthenticationEnabled",
    accepts: { oneOf: [true] },
    weak: "lets in whoever reaches the cluster",
    absent: "and the default lets in whoever reaches the cluster",
  },
]);
