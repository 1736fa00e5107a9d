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
]);
