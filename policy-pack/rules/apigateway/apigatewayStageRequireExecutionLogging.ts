import { apigatewayStageRequireExecutionLogging as control } from "../../controls/apigatewayAdvice";
import { requireAttached } from "../../judge/attached";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";

const requirements: readonly Requirement[] = [
  {
    types: ["aws:apigateway/methodSettings:MethodSettings"],
    path: "settings.loggingLevel",
    accepts: { oneOf: ["ERROR", "INFO"] },
    weak: "switches execution logging off",
  },
  {
    types: ["aws:apigateway/methodSettings:MethodSettings"],
    path: "settings.loggingLevel",
    accepts: { oneOf: ["ERROR", "INFO"] },
    weak: "switches execution logging off",
    absent: "and the default logs no execution",
    when: [
      { path: "methodPath", is: ["*/*"] },
      { path: "settings.loggingLevel", is: "left out" },
    ],
  },
];

const attached = requireAttached(control, [
  {
    targets: ["aws:apigateway/stage:Stage"],
    names: ["stageName"],
    by: { "aws:apigateway/methodSettings:MethodSettings": "stageName" },
    missing: "has no MethodSettings in this stack, so its execution is not logged",
  },
]);

export const apigatewayStageRequireExecutionLogging: Rule = {
  ...attached,
  resource: (resource, verdict) => judgeRequirements(resource, requirements, verdict),
};
