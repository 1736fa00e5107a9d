import { rdsParametergroupForbidWeakSettings as control } from "../../controls/rdsRecords";
import { parameter, parametersOf } from "../../judge/parameters";
import type { Rule } from "../../judge/rule";

const off = /^(0|off|false|disabled|none)$/;

/** Parameters and the values that weaken protection, with what they mean. */
const weak: readonly (readonly [name: string, value: RegExp, what: string])[] = [
  ["pgaudit.log", /^(none|)$/, "end the audit records of pgAudit"],
  ["pgaudit.log_parameter", /^(1|on|true)$/, "write bind values, which are patient data, into the log"],
  ["log_connections", off, "leave connections unrecorded"],
  ["log_disconnections", off, "leave the ends of connections unrecorded"],
  ["password_encryption", /^md5$/, "store passwords as MD5"],
  ["rds.accepted_password_auth_method", /md5/, "accept passwords stored as MD5"],
  ["server_audit_logging", off, "end the audit log"],
  ["audit_logs", /^(disabled|none)$/, "end the audit log"],
  ["neptune_enable_audit_log", off, "end the audit log"],
  ["enable_user_activity_logging", off, "leave what users do unrecorded"],
];

export const rdsParametergroupForbidWeakSettings: Rule = {
  control,
  types: [
    "aws:rds/parameterGroup:ParameterGroup",
    "aws:rds/clusterParameterGroup:ClusterParameterGroup",
    "aws:docdb/clusterParameterGroup:ClusterParameterGroup",
    "aws:neptune/clusterParameterGroup:ClusterParameterGroup",
    "aws:redshift/parameterGroup:ParameterGroup",
  ],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const parameters = parametersOf(resource.props);
    for (const [name, value, what] of weak) {
      const seen = parameter(parameters, name);
      if (seen === null && parameters.values.has(name)) {
        const mend = "give the parameter a plain value.";
        verdict.unprovable({ resource, at: "parameters", what: `may ${what} (${name}): it is not known yet`, mend });
      } else if (typeof seen === "string" && value.test(seen)) {
        verdict.violation({ resource, at: "parameters", what: `${what} (${name})` });
      }
    }
  },
};
