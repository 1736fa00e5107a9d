import { lambdaFunctionRequireCodeSigning as control } from "../../controls/lambdaAdvice";
import { requireProperties } from "../../judge/requireProperties";

export const lambdaFunctionRequireCodeSigning = requireProperties(control, [
  {
    types: ["aws:lambda/function:Function"],
    path: "codeSigningConfigArn",
    accepts: "given",
    weak: "",
    absent: "so anybody's code is accepted",
    when: [{ path: "packageType", is: ["Zip"], byDefault: true }],
  },
]);
