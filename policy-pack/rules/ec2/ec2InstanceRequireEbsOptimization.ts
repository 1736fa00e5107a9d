import { ec2InstanceRequireEbsOptimization as control } from "../../controls/ec2Operations";
import { requireProperties } from "../../judge/requireProperties";

const instances = ["aws:ec2/instance:Instance", "aws:ec2/spotInstanceRequest:SpotInstanceRequest"];
const weak = "lets the disks share the network with everything else";

/** Types on which EBS optimisation is supported and off by default; newer ones have it always, others never. */
const optional = [
  ...["c1.xlarge", "c3.xlarge", "c3.2xlarge", "c3.4xlarge", "g2.2xlarge", "i2.xlarge", "i2.2xlarge", "i2.4xlarge"],
  ...["m1.large", "m1.xlarge", "m2.2xlarge", "m2.4xlarge", "m3.xlarge", "m3.2xlarge", "r3.xlarge", "r3.2xlarge"],
  "r3.4xlarge",
];

export const ec2InstanceRequireEbsOptimization = requireProperties(control, [
  {
    types: [...instances, "aws:ec2/launchTemplate:LaunchTemplate", "aws:ec2/launchConfiguration:LaunchConfiguration"],
    path: "ebsOptimized",
    accepts: { oneOf: [true] },
    weak,
  },
  {
    types: instances,
    path: "ebsOptimized",
    accepts: { oneOf: [true] },
    weak,
    absent: `and the default of this type ${weak}`,
    when: [{ path: "instanceType", is: optional }],
  },
]);
