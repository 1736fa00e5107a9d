import { type Cases } from "../case";
import { ACCOUNT, KEY, KEY_ARN, SUBNETS, VPC } from "../values";

export const cases: Cases = {
  "ec2-account-require-default-key": {
    type: "aws:ebs/defaultKmsKey:DefaultKmsKey",
    props: { keyArn: KEY_ARN },
    stack: "habits",
    mended: {},
    mendedBeside: { switch: { type: "aws:ebs/encryptionByDefault:EncryptionByDefault", props: { enabled: true } } },
  },
  "ec2-account-require-safe-defaults": {
    type: "aws:ebs/encryptionByDefault:EncryptionByDefault",
    props: { enabled: false },
    mended: { enabled: true },
  },
  "ec2-disk-require-customer-key": {
    type: "aws:ec2/instance:Instance",
    props: { ami: "ami-0a1b2c3d4e5f60001", instanceType: "m7i.large", rootBlockDevice: { encrypted: true } },
    mended: { rootBlockDevice: { encrypted: true, kmsKeyId: KEY } },
  },
  "ec2-disk-require-encryption": {
    type: "aws:ec2/launchConfiguration:LaunchConfiguration",
    props: { imageId: "ami-0a1b2c3d4e5f60001", instanceType: "m7i.large", rootBlockDevice: { encrypted: false } },
    mended: { rootBlockDevice: { encrypted: true } },
  },
  "ec2-image-forbid-sharing": {
    type: "aws:ec2/amiLaunchPermission:AmiLaunchPermission",
    props: { imageId: "ami-0a1b2c3d4e5f60001", group: "all" },
    mended: { group: undefined, accountId: ACCOUNT },
  },
  "ec2-instance-forbid-public-address": {
    type: "aws:ec2/instance:Instance",
    props: { ami: "ami-0a1b2c3d4e5f60001", instanceType: "m7i.large", associatePublicIpAddress: true },
    mended: { associatePublicIpAddress: false },
  },
  "ec2-instance-require-imdsv2": {
    type: "aws:ec2/instance:Instance",
    props: { ami: "ami-0a1b2c3d4e5f60001", instanceType: "m7i.large", metadataOptions: { httpTokens: "optional" } },
    mended: { metadataOptions: { httpTokens: "required" } },
  },
  "ec2-instance-require-ebs-optimization": {
    type: "aws:ec2/instance:Instance",
    props: { ami: "ami-0a1b2c3d4e5f60001", instanceType: "m7i.large", ebsOptimized: false },
    mended: { ebsOptimized: true },
  },
  "ec2-instance-require-monitoring": {
    type: "aws:ec2/instance:Instance",
    props: { ami: "ami-0a1b2c3d4e5f60001", instanceType: "m7i.large", monitoring: false },
    mended: { monitoring: true },
  },
  "ec2-instance-require-network": {
    type: "aws:ec2/instance:Instance",
    props: { ami: "ami-0a1b2c3d4e5f60001", instanceType: "m7i.large" },
    mended: { subnetId: SUBNETS[0] },
  },
  "ec2-instance-require-role": {
    type: "aws:ec2/instance:Instance",
    props: { ami: "ami-0a1b2c3d4e5f60001", instanceType: "m7i.large", subnetId: SUBNETS[0] },
    mended: { iamInstanceProfile: "records" },
  },
  "ec2-subnet-forbid-public-addresses": {
    type: "aws:ec2/subnet:Subnet",
    props: { vpcId: VPC, cidrBlock: "10.9.1.0/24", mapPublicIpOnLaunch: true },
    mended: { mapPublicIpOnLaunch: false },
  },
  "ec2-instance-limit-hops": {
    type: "aws:ec2/instance:Instance",
    props: {
      ami: "ami-0a1b2c3d4e5f60001",
      instanceType: "m7i.large",
      metadataOptions: { httpTokens: "required", httpPutResponseHopLimit: 64 },
    },
    mended: { metadataOptions: { httpTokens: "required", httpPutResponseHopLimit: 1 } },
  },
  "ec2-instance-require-termination-protection": {
    type: "aws:ec2/instance:Instance",
    props: { ami: "ami-0a1b2c3d4e5f60001", instanceType: "m7i.large", disableApiTermination: false },
    mended: { disableApiTermination: true },
  },
};
