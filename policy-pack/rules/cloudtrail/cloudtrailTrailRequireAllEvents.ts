import { cloudtrailTrailRequireAllEvents as control } from "../../controls/audit";
import { look, lookBoolean, lookString, places } from "../../judge/look";
import type { Judged } from "../../judge/resource";
import type { Rule, Verdict } from "../../judge/rule";
import type { Props } from "../../judge/sdk";
import { selectorsOf, selects } from "./selectors";

const mend = "write the selectors with plain values.";

export const cloudtrailTrailRequireAllEvents: Rule = {
  control,
  types: ["aws:cloudtrail/trail:Trail"],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    for (const at of ["advancedEventSelectors", "eventSelectors"]) {
      const seen = look(resource.props, at);
      if (seen.state === "unknown") {
        verdict.unprovable({ resource, at, what: "are not known yet", mend });
      }
    }
    if (Array.isArray(resource.props["advancedEventSelectors"])) {
      judgeAdvanced(resource, verdict);
    }
    if (Array.isArray(resource.props["eventSelectors"])) {
      judgeBasic(resource, verdict);
    }
  },
};

function judgeAdvanced(resource: Judged, verdict: Verdict): void {
  const found = selectorsOf(resource.props);
  const whole = found.some((selector) => selects(selector, "eventCategory", "Management") && selector.size === 1);
  if (found.length > 0 && !whole) {
    const what = "leave out management events: none selects eventCategory Management without a further field";
    verdict.violation({ resource, at: "advancedEventSelectors", what });
  }
}

function judgeBasic(resource: Judged, verdict: Verdict): void {
  const found = places(resource.props, "eventSelectors[]").flatMap(({ look: seen }) =>
    seen.state === "known" && typeof seen.value === "object" ? [seen.value as Props] : [],
  );
  if (found.length > 0 && !found.some(isWhole)) {
    const what = "leave out management events: none includes reads and writes of every service";
    verdict.violation({ resource, at: "eventSelectors", what });
  }
}

function isWhole(selector: Props): boolean {
  const [kind, included] = [lookString(selector, "readWriteType"), lookBoolean(selector, "includeManagementEvents")];
  const excluded = places(selector, "excludeManagementEventSources[]").some(
    ({ look: seen }) => seen.state !== "absent",
  );
  return (
    (kind.state === "absent" || (kind.state === "known" && kind.value === "All")) &&
    (included.state === "absent" || (included.state === "known" && included.value)) &&
    !excluded
  );
}
