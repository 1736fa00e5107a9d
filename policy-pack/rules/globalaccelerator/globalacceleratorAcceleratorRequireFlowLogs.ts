import { globalacceleratorAcceleratorRequireFlowLogs as control } from "../../controls/edgeServices";
import { requireProperties } from "../../judge/requireProperties";

const types = [
  "aws:globalaccelerator/accelerator:Accelerator",
  "aws:globalaccelerator/customRoutingAccelerator:CustomRoutingAccelerator",
];

export const globalacceleratorAcceleratorRequireFlowLogs = requireProperties(control, [
  {
    types,
    path: "attributes.flowLogsEnabled",
    accepts: { oneOf: [true] },
    weak: "leaves connections unrecorded",
    absent: "and the default leaves connections unrecorded",
  },
  { types, path: "attributes.flowLogsS3Bucket", accepts: "given", weak: "", absent: "so flow logs have nowhere to go" },
]);
