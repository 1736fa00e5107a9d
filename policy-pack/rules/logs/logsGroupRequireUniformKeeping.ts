import { logsGroupRequireUniformKeeping as control } from "../../controls/logs";
import { keepsPatientData } from "../../judge/classification";
import { look, lookBoolean, type Look } from "../../judge/look";
import { oddOnesOut } from "../../judge/oddOnesOut";
import type { Rule } from "../../judge/rule";

const group = "aws:cloudwatch/logGroup:LogGroup";
const retention = "retentionInDays";
const protection = "deletionProtectionEnabled";

/** Without a number of days, and with 0, events never expire. */
const keepsSixYears = (days: Look): boolean =>
  days.state === "absent" || (days.state === "known" && (Number(days.value) === 0 || Number(days.value) >= 2192));

export const logsGroupRequireUniformKeeping: Rule = {
  control,
  types: [group],
  settings: ["unprovable", "classificationTag"],
  stack: (stack, verdict) => {
    const groups = stack.ofType([group]);
    const audit = groups.filter((item) => stack.classification.of(item) === "audit");
    const brief = new Set([
      ...audit.filter(({ props }) => !keepsSixYears(look(props, retention))),
      ...oddOnesOut(groups, ({ props }) => keepsSixYears(look(props, retention)), 4),
    ]);
    brief.forEach((resource) =>
      verdict.violation({ resource, at: retention, what: "is less than 2192, unlike what else keeps audit logs here" }),
    );
    const open = oddOnesOut(
      groups.filter((item) => keepsPatientData(item, stack)),
      ({ props }) => {
        const seen = lookBoolean(props, protection);
        return seen.state === "known" && seen.value;
      },
      5,
    );
    open.forEach((resource) =>
      verdict.violation({
        resource,
        at: protection,
        what: "is not on, as other log groups of this stack have it",
        mend: "set deletionProtectionEnabled: true.",
      }),
    );
  },
};
