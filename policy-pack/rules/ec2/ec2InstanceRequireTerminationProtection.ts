import { ec2InstanceRequireTerminationProtection as control } from "../../controls/ec2Operations";
import { requireProperties } from "../../judge/requireProperties";

export const ec2InstanceRequireTerminationProtection = requireProperties(control, [
  {
    types: ["aws:ec2/instance:Instance"],
    path: "disableApiTermination",
    accepts: { oneOf: [true] },
    weak: "lets one call end the instance",
    absent: "and the default lets one call end the instance",
    when: [{ path: "launchTemplate", is: "left out" }],
  },
]);
