import { redshiftWarehouseRequireAuditLogs as control } from "../../controls/redshiftSafeguards";
import { requireAttached } from "../../judge/attached";
import { look } from "../../judge/look";

export const redshiftWarehouseRequireAuditLogs = requireAttached(control, [
  {
    targets: ["aws:redshift/cluster:Cluster"],
    names: ["clusterIdentifier", "id"],
    by: { "aws:redshift/logging:Logging": "clusterIdentifier" },
    missing: "has no audit logging in this stack, so connections and statements leave no record",
  },
  {
    targets: ["aws:redshiftserverless/namespace:Namespace"],
    names: ["namespaceName"],
    by: {},
    concerns: (namespace) => {
      const exports = look(namespace.props, "logExports");
      return (
        exports.state === "absent" ||
        (exports.state === "known" && Array.isArray(exports.value) && exports.value.length === 0)
      );
    },
    missing: "exports no logs, so connections and statements leave no record",
  },
]);
