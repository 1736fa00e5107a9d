import { ec2InstanceRequireImdsv2 as control } from "../../controls/ec2Safeguards";
import { requireProperties } from "../../judge/requireProperties";

export const ec2InstanceRequireImdsv2 = requireProperties(control, [
  {
    types: ["aws:ec2/instance:Instance", "aws:ec2/spotInstanceRequest:SpotInstanceRequest"],
    path: "metadataOptions.httpTokens",
    accepts: { oneOf: ["required"] },
    weak: "answers requests without a session token",
    absent: "so requests without a session token can be answered",
    when: [
      { path: "metadataOptions.httpEndpoint", is: ["enabled"], byDefault: true },
      { path: "launchTemplate", is: "left out" },
    ],
  },
  {
    types: ["aws:ec2/instance:Instance", "aws:ec2/spotInstanceRequest:SpotInstanceRequest"],
    path: "metadataOptions.httpTokens",
    accepts: { oneOf: ["required"] },
    weak: "answers requests without a session token",
    when: [
      { path: "metadataOptions.httpEndpoint", is: ["enabled"], byDefault: true },
      { path: "launchTemplate", is: "given" },
    ],
  },
  {
    types: ["aws:ec2/launchTemplate:LaunchTemplate", "aws:ec2/launchConfiguration:LaunchConfiguration"],
    path: "metadataOptions.httpTokens",
    accepts: { oneOf: ["required"] },
    weak: "answers requests without a session token",
    absent: "so requests without a session token can be answered",
    when: [{ path: "metadataOptions.httpEndpoint", is: ["enabled"], byDefault: true }],
  },
  {
    types: ["aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults"],
    path: "httpTokens",
    accepts: { oneOf: ["required"] },
    weak: "lets instances answer requests without a session token",
    absent: "so instances may answer requests without a session token",
  },
  {
    types: [
      "aws:ec2/instance:Instance",
      "aws:ec2/spotInstanceRequest:SpotInstanceRequest",
      "aws:ec2/launchTemplate:LaunchTemplate",
      "aws:ec2/launchConfiguration:LaunchConfiguration",
    ],
    path: "metadataOptions.httpPutResponseHopLimit",
    accepts: { atMost: 2 },
    weak: "lets credentials travel further than the instance and its containers",
  },
  {
    types: ["aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults"],
    path: "httpPutResponseHopLimit",
    accepts: { atMost: 2 },
    weak: "lets credentials travel further than the instance and its containers",
  },
  {
    types: ["aws:imagebuilder/infrastructureConfiguration:InfrastructureConfiguration"],
    path: "instanceMetadataOptions.httpTokens",
    accepts: { oneOf: ["required"] },
    weak: "answers requests without a session token",
    absent: "so requests without a session token can be answered",
  },
  {
    types: ["aws:imagebuilder/infrastructureConfiguration:InfrastructureConfiguration"],
    path: "instanceMetadataOptions.httpPutResponseHopLimit",
    accepts: { atMost: 2 },
    weak: "lets credentials travel further than the instance and its containers",
  },
  {
    types: ["aws:ec2/ami:Ami"],
    path: "imdsSupport",
    accepts: { oneOf: ["v2.0"] },
    weak: "lets instances answer requests without a session token",
  },
]);
