import { ec2InstanceLimitHops as control } from "../../controls/ec2Launch";
import { requireProperties } from "../../judge/requireProperties";

export const ec2InstanceLimitHops = requireProperties(control, [
  {
    types: [
      "aws:ec2/instance:Instance",
      "aws:ec2/spotInstanceRequest:SpotInstanceRequest",
      "aws:ec2/launchTemplate:LaunchTemplate",
      "aws:ec2/launchConfiguration:LaunchConfiguration",
    ],
    path: "metadataOptions.httpPutResponseHopLimit",
    accepts: { atMost: 1 },
    weak: "lets credentials travel further than the instance",
  },
]);
