import { transferServerRequireVpc as control } from "../../controls/transferSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const transferServerRequireVpc = requireProperties(control, [
  {
    types: ["aws:transfer/server:Server"],
    path: "endpointType",
    accepts: { oneOf: ["VPC", "VPC_ENDPOINT"] },
    weak: "answers the whole internet",
    absent: "and the default answers the whole internet",
  },
]);
