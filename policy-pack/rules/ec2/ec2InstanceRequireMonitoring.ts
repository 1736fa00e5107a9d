import { ec2InstanceRequireOperations as control } from "../../controls/ec2Launch";
import { requireProperties } from "../../judge/requireProperties";

const instances = ["aws:ec2/instance:Instance", "aws:ec2/spotInstanceRequest:SpotInstanceRequest"];

/** Types on which EBS optimisation is supported and off by default; newer ones have it always. */
const optional = [
  ...["c1.xlarge", "c3.xlarge", "c3.2xlarge", "c3.4xlarge", "g2.2xlarge", "i2.xlarge", "i2.2xlarge", "i2.4xlarge"],
  ...["m1.large", "m1.xlarge", "m2.2xlarge", "m2.4xlarge", "m3.xlarge", "m3.2xlarge", "r3.xlarge", "r3.2xlarge"],
  "r3.4xlarge",
];

export const ec2InstanceRequireOperations = requireProperties(control, [
  {
    types: instances,
    path: "monitoring",
    accepts: { oneOf: [true] },
    weak: "measures every five minutes only",
    absent: "and the default measures every five minutes only",
    when: [{ path: "launchTemplate", is: "left out" }],
  },
  {
    types: ["aws:ec2/launchTemplate:LaunchTemplate"],
    path: "monitoring.enabled",
    accepts: { oneOf: [true] },
    weak: "measures every five minutes only",
    absent: "and the default measures every five minutes only",
  },
  {
    types: ["aws:ec2/launchConfiguration:LaunchConfiguration"],
    path: "enableMonitoring",
    accepts: { oneOf: [true] },
    weak: "measures every five minutes only",
  },
  {
    types: [...instances, "aws:ec2/launchTemplate:LaunchTemplate", "aws:ec2/launchConfiguration:LaunchConfiguration"],
    path: "ebsOptimized",
    accepts: { oneOf: [true] },
    weak: "shares the network with the disks",
  },
  {
    types: instances,
    path: "ebsOptimized",
    accepts: { oneOf: [true] },
    weak: "shares the network with the disks",
    absent: "and the default of this type shares the network with the disks",
    when: [{ path: "instanceType", is: optional }],
  },
  {
    types: ["aws:ec2/instance:Instance"],
    path: "disableApiTermination",
    accepts: { oneOf: [true] },
    weak: "lets one call end the instance",
    absent: "and the default lets one call end the instance",
    when: [{ path: "launchTemplate", is: "left out" }],
  },
]);
