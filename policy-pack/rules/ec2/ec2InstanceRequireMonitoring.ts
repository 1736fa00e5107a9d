import { ec2InstanceRequireMonitoring as control } from "../../controls/ec2Operations";
import { requireProperties } from "../../judge/requireProperties";

const weak = "measures every five minutes only";
const absent = `and the default ${weak}`;

export const ec2InstanceRequireMonitoring = requireProperties(control, [
  {
    types: ["aws:ec2/instance:Instance", "aws:ec2/spotInstanceRequest:SpotInstanceRequest"],
    path: "monitoring",
    accepts: { oneOf: [true] },
    weak,
    absent,
    when: [{ path: "launchTemplate", is: "left out" }],
  },
  {
    types: ["aws:ec2/instance:Instance", "aws:ec2/spotInstanceRequest:SpotInstanceRequest"],
    path: "monitoring",
    accepts: { oneOf: [true] },
    weak,
    when: [{ path: "launchTemplate", is: "given" }],
  },
  {
    types: ["aws:ec2/launchTemplate:LaunchTemplate"],
    path: "monitoring.enabled",
    accepts: { oneOf: [true] },
    weak,
    absent,
  },
  {
    types: ["aws:ec2/launchConfiguration:LaunchConfiguration"],
    path: "enableMonitoring",
    accepts: { oneOf: [true] },
    weak,
  },
]);
