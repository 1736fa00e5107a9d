import { dmsTaskRequireLogging as control } from "../../controls/dmsSafeguards";
import { judgeUnknownJson, lookJson } from "../../judge/jsonText";
import { lookBoolean, lookString, places } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import type { Props } from "../../judge/sdk";

/** Where each type keeps its settings. */
const settings: Readonly<Record<string, string>> = {
  "aws:dms/replicationTask:ReplicationTask": "replicationTaskSettings",
  "aws:dms/replicationConfig:ReplicationConfig": "replicationSettings",
};
const ends = /^(SOURCE|TARGET)_/;
const quiet = /^LOGGER_SEVERITY_(ERROR|WARNING|INFO)$/;

export const dmsTaskRequireLogging: Rule = {
  control,
  types: Object.keys(settings),
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const at = settings[resource.type] ?? "";
    const document = lookJson(resource.props, at);
    if (document.state === "unknown") {
      return;
    }
    const given: Props = document.state === "known" ? document.value : {};
    const on = lookBoolean(given, "Logging.EnableLogging");
    if (on.state !== "known" || !on.value) {
      verdict.violation({ resource, at, what: "do not switch Logging.EnableLogging on, so the task leaves no record" });
    }
    for (const { look: seen } of places(given, "Logging.LogComponents[]")) {
      const component = seen.state === "known" ? (seen.value as Props) : {};
      const id = lookString(component, "Id");
      const severity = lookString(component, "Severity");
      if (id.state === "known" && severity.state === "known" && ends.test(id.value) && quiet.test(severity.value)) {
        verdict.violation({ resource, at, what: `log ${id.value} below the default severity` });
      }
    }
  },
  stack: (stack, verdict) => {
    for (const [type, property] of Object.entries(settings)) {
      stack.ofType([type]).forEach((resource) => judgeUnknownJson(resource, property, verdict));
    }
  },
};
