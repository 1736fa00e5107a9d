import { eventsRuleRequireTarget as control } from "../../controls/messages";
import { requireAttached } from "../../judge/attached";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";

const rule = "aws:cloudwatch/eventRule:EventRule";
const weak = "switches the rule off, so nobody is told";

const switches: readonly Requirement[] = [
  { types: [rule], path: "isEnabled", accepts: { oneOf: [true] }, weak },
  { types: [rule], path: "state", accepts: { noneOf: ["DISABLED"] }, weak },
];

const attached = requireAttached(control, [
  {
    targets: [rule],
    names: ["name", "id", "arn"],
    by: { "aws:cloudwatch/eventTarget:EventTarget": "rule" },
    missing: "has no target in this stack, so nobody is told",
  },
]);

export const eventsRuleRequireTarget: Rule = {
  ...attached,
  resource: (resource, verdict) => judgeRequirements(resource, switches, verdict),
};
