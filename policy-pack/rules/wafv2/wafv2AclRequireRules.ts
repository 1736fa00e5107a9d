import { wafv2AclRequireRules as control } from "../../controls/wafv2Safeguards";
import { look, places, type Place } from "../../judge/look";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Judged } from "../../judge/resource";
import type { Rule, Verdict } from "../../judge/rule";
import type { Props } from "../../judge/sdk";

const acl = "aws:wafv2/webAcl:WebAcl";
const group = "aws:wafv2/ruleGroup:RuleGroup";
const classicAcls = ["aws:waf/webAcl:WebAcl", "aws:wafregional/webAcl:WebAcl"];
const classicGroups = ["aws:waf/ruleGroup:RuleGroup", "aws:wafregional/ruleGroup:RuleGroup"];
const mend = "give the rules and their actions plain values.";

const requirements: readonly Requirement[] = [
  {
    types: [acl, group],
    path: "visibilityConfig.cloudwatchMetricsEnabled",
    accepts: { oneOf: [true] },
    weak: "leaves what is stopped uncounted",
  },
  {
    types: [group],
    path: "rules",
    or: ["rulesJson"],
    accepts: "given",
    weak: "",
    absent: "so the group stops nothing",
  },
  { types: classicGroups, path: "activatedRules", accepts: "given", weak: "", absent: "so the group stops nothing" },
];

export const wafv2AclRequireRules: Rule = {
  control,
  types: [acl, group, ...classicAcls, ...classicGroups],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    judgeRequirements(resource, requirements, verdict);
    if (resource.type === acl) {
      // Rules as text replace the list; groups of rules can also be attached by resources of their own.
      const open = look(resource.props, "defaultAction.allow").state === "absent";
      if (!open && look(resource.props, "ruleJson").state === "absent") {
        judgeRules(resource, stops, verdict);
      }
    } else if (classicAcls.includes(resource.type) && !blocksByDefault(resource.props)) {
      judgeRules(resource, stopsClassic, verdict);
    }
  },
};

function blocksByDefault(props: Props): boolean {
  const seen = look(props, "defaultAction.type");
  return seen.state === "known" && seen.value === "BLOCK";
}

function judgeRules(resource: Judged, stop: (rule: Props) => boolean, verdict: Verdict): void {
  const rules = places(resource.props, "rules[]");
  const known = (place: Place): boolean => place.look.state === "known" && stop(place.look.value as Props);
  if (rules.some(({ look: seen }) => seen.state === "unknown")) {
    const what = "are not known yet, so nothing proves that they stop anything";
    verdict.unprovable({ resource, at: "rules", what, mend });
  } else if (!rules.some(known)) {
    verdict.violation({ resource, at: "rules", what: "stop nothing, and the default lets every request pass" });
  }
}

/** Whether a rule may end a request: it blocks or challenges, or leaves a managed group its own actions. */
function stops(rule: Props): boolean {
  const own = ["block", "captcha", "challenge"].some((action) => look(rule, `action.${action}`).state !== "absent");
  return own || look(rule, "overrideAction.none").state !== "absent";
}

function stopsClassic(rule: Props): boolean {
  const seen = [look(rule, "action.type"), look(rule, "overrideAction.type")];
  return seen.some(
    (item) => item.state === "unknown" || (item.state === "known" && ["BLOCK", "NONE"].includes(String(item.value))),
  );
}
