import { logsGroupRequireRetention as control } from "../../controls/audit";
import { keepsPatientData } from "../../judge/classification";
import { look, lookBoolean, lookString } from "../../judge/look";
import { References } from "../../judge/relations";
import type { Judged, Stack } from "../../judge/resource";
import type { Rule, Verdict } from "../../judge/rule";

const group = "aws:cloudwatch/logGroup:LogGroup";
const trail = "aws:cloudtrail/trail:Trail";
const flowLog = "aws:ec2/flowLog:FlowLog";
const at = "retentionInDays";
const deletionProtection = "deletionProtectionEnabled";
/** Names that audit logs go by; `aws-waf-logs` is a prefix that WAF demands. */
const auditName = /trail|audit|flow-?logs?|aws-waf-logs|access-?logs?/i;

export const logsGroupRequireRetention: Rule = {
  control,
  types: [group, trail, flowLog],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    if (resource.type !== group) {
      return;
    }
    const name = lookString(resource.props, "name");
    const audit = auditName.test(name.state === "known" ? name.value : resource.name);
    judgeDays(resource, audit ? 2192 : 365, verdict);
  },
  stack: (stack, verdict) => {
    for (const resource of stack.ofType([group]).filter((item) => keepsPatientData(item, stack))) {
      const kept = lookBoolean(resource.props, deletionProtection);
      if (kept.state === "known" && !kept.value) {
        verdict.violation({ resource, at: deletionProtection, what: "is off, so the log can be deleted at once" });
      }
    }
    for (const resource of auditGroups(stack)) {
      const days = look(resource.props, at);
      // Below a year the resource has been reported by itself.
      if (days.state === "known" && Number(days.value) >= 365) {
        judgeDays(resource, 2192, verdict);
      }
    }
  },
};

function judgeDays(resource: Judged, least: number, verdict: Verdict): void {
  const days = look(resource.props, at);
  if (days.state === "unknown") {
    const mend = "give retentionInDays a plain number.";
    verdict.unprovable({ resource, at, what: "is not known yet", mend });
  } else if (days.state === "known" && Number(days.value) !== 0 && !(Number(days.value) >= least)) {
    verdict.violation({ resource, at, what: `is less than ${String(least)}` });
  }
}

/** The log groups that a trail or flow log of the stack writes to and whose names do not say so. */
function auditGroups(stack: Stack): readonly Judged[] {
  const groups = stack.ofType([group]);
  const references = new References(groups, ["arn", "name"]);
  const written = [
    ...stack.ofType([trail]).flatMap((item) => references.of(item, "cloudWatchLogsGroupArn")),
    ...stack.ofType([flowLog]).flatMap((item) => references.of(item, "logDestination")),
  ];
  return [...new Set(written)].filter(({ props, name }) => {
    const given = lookString(props, "name");
    return !auditName.test(given.state === "known" ? given.value : name);
  });
}
