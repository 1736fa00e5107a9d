import { lambdaFunctionRequireDeadLetters as control } from "../../controls/lambdaFailures";
import { look } from "../../judge/look";
import { answerOf } from "../../judge/requirement";
import type { StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { functionPeers, Functions, functionType } from "./functions";

const invocation = "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig";
const mapping = "aws:lambda/eventSourceMapping:EventSourceMapping";

export const lambdaFunctionRequireDeadLetters: Rule = {
  control,
  types: [functionType, invocation, mapping, ...functionPeers],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const functions = new Functions(stack);
    const keepers = [
      ...stack.ofType([invocation]).filter((item) => isGiven(item, "destinationConfig.onFailure.destination")),
      // What is polled stays in its source until it was handled; the queue of a function sees none of it.
      ...stack.ofType([mapping]),
    ];
    const kept = new Set(keepers.flatMap((item) => functions.meantBy(item, "functionName")));
    for (const resource of functions.all) {
      const at = "deadLetterConfig.targetArn";
      if (!isGiven(resource, at) && !kept.has(resource) && !functions.isAtEdge(resource)) {
        verdict.violation({ resource, at, what: "is not set, so an event that fails is lost" });
      }
    }
  },
};

function isGiven({ props }: StackResource, path: string): boolean {
  return answerOf(look(props, path), "given") !== "absent";
}
