import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const ec2DiskRequireCustomerKey = customerKeyControl({
  id: "ec2-disk-require-customer-key",
  things: "Disks of EC2 instances, launch templates and images",
  severity: "critical",
  source: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html",
  equivalents: {
    awsConfig: ["EC2_LAUNCH_TEMPLATES_EBS_VOLUME_ENCRYPTED"],
    checkov: ["CKV_AWS_8", "CKV_AWS_235", "CKV_AWS_236", "CKV_AWS_180", "CKV_AWS_199", "CKV_AWS_200"],
  },
});

export const ec2KeyUses: readonly KeyUse[] = [
  {
    types: ["aws:ec2/instance:Instance", "aws:ec2/spotInstanceRequest:SpotInstanceRequest"],
    key: "rootBlockDevice.kmsKeyId",
    on: [{ path: "rootBlockDevice.encrypted", is: [true] }],
  },
  {
    types: ["aws:ec2/instance:Instance", "aws:ec2/spotInstanceRequest:SpotInstanceRequest"],
    each: "ebsBlockDevices[]",
    key: "kmsKeyId",
    on: [{ path: "encrypted", is: [true] }],
  },
  {
    types: ["aws:ec2/launchTemplate:LaunchTemplate"],
    each: "blockDeviceMappings[]",
    eachRequired: true,
    key: "ebs.kmsKeyId",
    on: [{ path: "ebs.encrypted", is: [true] }],
    when: [{ path: "ebs", is: "given" }],
  },
  {
    types: ["aws:ec2/spotFleetRequest:SpotFleetRequest"],
    each: "launchSpecifications[].ebsBlockDevices[]",
    key: "kmsKeyId",
    on: [{ path: "encrypted", is: [true] }],
  },
  {
    types: ["aws:ec2/spotFleetRequest:SpotFleetRequest"],
    each: "launchSpecifications[].rootBlockDevices[]",
    key: "kmsKeyId",
    on: [{ path: "encrypted", is: [true] }],
  },
  {
    types: ["aws:ec2/amiCopy:AmiCopy"],
    key: "kmsKeyId",
    on: [{ path: "encrypted", is: [true] }],
  },
  {
    types: [
      "aws:imagebuilder/component:Component",
      "aws:imagebuilder/containerRecipe:ContainerRecipe",
      "aws:imagebuilder/workflow:Workflow",
    ],
    key: "kmsKeyId",
  },
  {
    types: ["aws:imagebuilder/containerRecipe:ContainerRecipe"],
    each: "instanceConfiguration.blockDeviceMappings[]",
    key: "ebs.kmsKeyId",
    optional: "build disks, which hold no patient data",
  },
  {
    types: ["aws:imagebuilder/imageRecipe:ImageRecipe"],
    each: "blockDeviceMappings[]",
    eachRequired: true,
    key: "ebs.kmsKeyId",
    on: [{ path: "ebs.encrypted", is: [true] }],
    when: [{ path: "ebs", is: "given" }],
  },
  {
    types: ["aws:imagebuilder/distributionConfiguration:DistributionConfiguration"],
    each: "distributions[]",
    key: "amiDistributionConfiguration.kmsKeyId",
    when: [{ path: "amiDistributionConfiguration", is: "given" }],
    abroad: true,
  },
];
