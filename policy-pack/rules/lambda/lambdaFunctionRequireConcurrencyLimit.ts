import { lambdaFunctionRequireConcurrencyLimit as control } from "../../controls/lambdaFailures";
import { requireProperties } from "../../judge/requireProperties";
import { functionType } from "./functions";

export const lambdaFunctionRequireConcurrencyLimit = requireProperties(control, [
  {
    types: [functionType],
    path: "reservedConcurrentExecutions",
    accepts: { atLeast: 0 },
    weak: "lets the function take all of the account's concurrency",
    absent: "and the default lets the function take all of the account's concurrency",
  },
]);
