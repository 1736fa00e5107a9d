import { lambdaFunctionRequireTracing as control } from "../../controls/lambdaAdvice";
import { look } from "../../judge/look";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";
import { functionPeers, Functions, functionType } from "./functions";

const stated: Requirement = {
  types: [functionType],
  path: "tracingConfig.mode",
  accepts: { oneOf: ["Active", "PassThrough"] },
  weak: "is none of Active and PassThrough",
};

export const lambdaFunctionRequireTracing: Rule = {
  control,
  types: [functionType, ...functionPeers],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    if (resource.type === functionType) {
      judgeRequirements(resource, [stated], verdict);
    }
  },
  stack: (stack, verdict) => {
    const functions = new Functions(stack);
    for (const resource of functions.all) {
      const at = stated.path;
      if (look(resource.props, at).state === "absent" && !functions.isAtEdge(resource)) {
        verdict.violation({ resource, at, what: "is not set, so nothing says whether calls are traced" });
      }
    }
  },
};
