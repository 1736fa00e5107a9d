import { backupPlanRequireDaily as control } from "../../controls/backupSafeguards";
import { look, lookBoolean, places, type Look } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import type { Props } from "../../judge/sdk";

export const backupPlanRequireDaily: Rule = {
  control,
  types: ["aws:backup/plan:Plan"],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const rules = places(resource.props, "rules[]").map(({ look: seen }) =>
      seen.state === "known" ? daily(seen) : seen.state,
    );
    if (rules.includes("daily")) {
      return;
    }
    if (rules.includes("unknown")) {
      const mend = "give the schedule a plain value.";
      verdict.unprovable({ resource, at: "rules", what: "are not known yet, so nothing proves a daily backup", mend });
    } else {
      verdict.violation({ resource, at: "rules", what: "run less often than once a day" });
    }
  },
};

function daily(rule: Look & { readonly state: "known" }): "daily" | "rarer" | "unknown" {
  const props = rule.value as Props;
  const schedule = look(props, "schedule");
  const continuous = lookBoolean(props, "enableContinuousBackup");
  if ((continuous.state === "known" && continuous.value) || schedule.state === "absent") {
    return "daily";
  }
  return schedule.state === "unknown" ? "unknown" : isDaily(String(schedule.value)) ? "daily" : "rarer";
}

/** `cron(minute hour day-of-month month day-of-week year)` or `rate(value unit)`. */
function isDaily(schedule: string): boolean {
  const [, value = "", unit = ""] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(schedule) ?? [];
  if (value !== "") {
    return Number(value) * { minute: 1, hour: 60, day: 1440 }[unit as "minute" | "hour" | "day"] <= 1440;
  }
  const fields = /^cron\((.+)\)$/.exec(schedule)?.[1]?.trim().split(/\s+/) ?? [];
  return (
    fields.length === 6 && fields.slice(2).every((field) => /^(\*|\?|\*\/1|1\/1|1-7|SUN-SAT|MON-SUN)$/i.test(field))
  );
}
