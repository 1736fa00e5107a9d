import { lambdaFunctionRequireResilience as control } from "../../controls/lambdaAdvice";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:lambda/function:Function"];

export const lambdaFunctionRequireResilience = requireProperties(control, [
  { types, path: "deadLetterConfig.targetArn", accepts: "given", weak: "", absent: "so an event that fails is lost" },
  {
    types,
    path: "reservedConcurrentExecutions",
    accepts: { atLeast: 0 },
    weak: "lets the function take all of the account's concurrency",
    absent: "and the default lets the function take all of the account's concurrency",
  },
  {
    types,
    path: "vpcConfig.subnetIds",
    accepts: { length: 2 },
    weak: "is one zone only, which can fail as a whole",
    reference: true,
  },
]);
