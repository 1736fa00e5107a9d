import { lambdaUrlRequireAuthorization as control } from "../../controls/lambdaSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const lambdaUrlRequireAuthorization = requireProperties(control, [
  {
    types: ["aws:lambda/functionUrl:FunctionUrl"],
    path: "authorizationType",
    accepts: { oneOf: ["AWS_IAM"] },
    weak: "answers whoever asks",
    absent: "so whoever asks is answered",
  },
  {
    types: ["aws:lambda/functionUrl:FunctionUrl"],
    path: "cors.allowOrigins[]",
    accepts: { noneOf: ["*"] },
    weak: "lets the scripts of every site call the function",
    reference: true,
  },
]);
