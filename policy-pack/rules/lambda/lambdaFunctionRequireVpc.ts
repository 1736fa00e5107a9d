import { lambdaFunctionRequireVpc as control } from "../../controls/lambdaSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const lambdaFunctionRequireVpc = requireProperties(control, [
  {
    types: ["aws:lambda/function:Function"],
    path: "vpcConfig.subnetIds",
    accepts: "given",
    weak: "",
    absent: "so the function reaches the internet directly",
  },
]);
