import { redshiftWarehouseRequireAuditLogs as control } from "../../controls/redshiftSafeguards";
import { requireAttached } from "../../judge/attached";
import { requireProperties } from "../../judge/requireProperties";
import type { Rule } from "../../judge/rule";

const logging = "aws:redshift/logging:Logging";
const accepts = { contains: ["connectionlog", "userlog", "useractivitylog"] };
const weak = "leaves out one of connectionlog, userlog and useractivitylog";

const attached = requireAttached(control, [
  {
    targets: ["aws:redshift/cluster:Cluster"],
    names: ["clusterIdentifier", "id"],
    by: { [logging]: "clusterIdentifier" },
    missing: "has no audit logging in this stack, so connections and statements leave no record",
  },
]);

/** A bucket receives all three logs; CloudWatch Logs the ones that are named. */
const complete = requireProperties(control, [
  {
    types: ["aws:redshiftserverless/namespace:Namespace"],
    path: "logExports",
    accepts,
    weak,
    absent: "so connections and statements leave no record",
  },
  {
    types: [logging],
    path: "logExports",
    accepts,
    weak,
    absent: "so no log is delivered",
    when: [{ path: "logDestinationType", is: ["cloudwatch"] }],
  },
]);

export const redshiftWarehouseRequireAuditLogs: Rule = {
  ...complete,
  types: [...new Set([...attached.types, ...complete.types])],
  ...(attached.stack !== undefined && { stack: attached.stack }),
};
