import { lambdaFunctionRequireZones as control } from "../../controls/lambdaAdvice";
import { requireProperties } from "../../judge/requireProperties";
import { functionType } from "./functions";

export const lambdaFunctionRequireZones = requireProperties(control, [
  {
    types: [functionType],
    path: "vpcConfig.subnetIds",
    accepts: { length: 2 },
    weak: "is one zone only, which can fail as a whole",
    reference: true,
  },
]);
