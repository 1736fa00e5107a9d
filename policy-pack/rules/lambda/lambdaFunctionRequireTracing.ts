import { lambdaFunctionRequireTracing as control } from "../../controls/lambdaAdvice";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:lambda/function:Function"];

export const lambdaFunctionRequireTracing = requireProperties(control, [
  {
    types,
    path: "tracingConfig.mode",
    accepts: { oneOf: ["Active"] },
    weak: "traces nothing by itself",
    absent: "so calls are not traced",
  },
  {
    types,
    path: "codeSigningConfigArn",
    accepts: "given",
    weak: "",
    absent: "so anybody's code is accepted",
    when: [{ path: "packageType", is: ["Zip"], byDefault: true }],
  },
]);
