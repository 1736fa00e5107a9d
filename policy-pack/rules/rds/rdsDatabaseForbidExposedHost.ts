import { rdsDatabaseForbidExposedHost as control } from "../../controls/rdsTransport";
import { lookString } from "../../judge/look";
import type { Rule } from "../../judge/rule";

const at = "engineVersion";

/**
 * In the lines of PostgreSQL below these versions log_fdw lets users of the database read files of its host.
 * Source: https://aws.amazon.com/security/security-bulletins/AWS-2022-004/
 */
const mended: Readonly<Record<string, readonly string[]>> = {
  "postgres": ["9.6.22", "10.17", "11.12", "12.7", "13.3"],
  "aurora-postgresql": ["10.14", "11.9"],
};

function exposesHost(engine: string, version: string): boolean {
  return (mended[engine] ?? []).some((fixed) => {
    const line = fixed.slice(0, fixed.lastIndexOf(".") + 1);
    return version.startsWith(line) && Number(version.slice(line.length)) < Number(fixed.slice(line.length));
  });
}

export const rdsDatabaseForbidExposedHost: Rule = {
  control,
  types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster", "aws:rds/globalCluster:GlobalCluster"],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const engine = lookString(resource.props, "engine");
    const version = lookString(resource.props, at);
    const name = engine.state === "known" ? engine.value.toLowerCase() : "";
    if (version.state === "known" && exposesHost(name, version.value)) {
      verdict.violation({ resource, at, what: "names a version whose log_fdw reads files of the host" });
    }
  },
};
