import { ec2InstanceRequireRole as control } from "../../controls/ec2Safeguards";
import { requireProperties } from "../../judge/requireProperties";

export const ec2InstanceRequireRole = requireProperties(control, [
  {
    types: ["aws:ec2/instance:Instance", "aws:ec2/spotInstanceRequest:SpotInstanceRequest"],
    path: "iamInstanceProfile",
    accepts: "given",
    weak: "",
    absent: "so programs on the instance need stored credentials",
    when: [{ path: "launchTemplate", is: "left out" }],
  },
]);
