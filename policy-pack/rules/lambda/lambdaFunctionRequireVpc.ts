import { lambdaFunctionRequireVpc as control } from "../../controls/lambdaSafeguards";
import { look } from "../../judge/look";
import { answerOf } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";
import { functionPeers, Functions, functionType } from "./functions";

export const lambdaFunctionRequireVpc: Rule = {
  control,
  types: [functionType, ...functionPeers],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const functions = new Functions(stack);
    for (const resource of functions.all) {
      const at = "vpcConfig.subnetIds";
      if (answerOf(look(resource.props, at), "given") === "absent" && !functions.isAtEdge(resource)) {
        verdict.violation({ resource, at, what: "is not set, so the function reaches the internet directly" });
      }
    }
  },
};
