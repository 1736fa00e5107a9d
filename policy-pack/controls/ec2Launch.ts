import type { Control } from "./control";

export const ec2DiskRequireEncryption: Control = {
  id: "ec2-disk-require-encryption",
  title: "Disks that cannot name a key are encrypted all the same.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "high",
  description:
    "Block devices of launch configurations and of registered images, which have no property for a key, set encrypted: true; the account's default key then encrypts them. A device made from a snapshot has the snapshot's encryption.",
  remediation:
    "set encrypted: true on rootBlockDevice and on each of ebsBlockDevices, or use a launch template, which can name a key.",
  source: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html",
  equivalents: { checkov: ["CKV_AWS_8", "CKV_AWS_204"] },
};

export const ec2InstanceLimitHops: Control = {
  id: "ec2-instance-limit-hops",
  title: "Instance metadata travels one network hop.",
  citations: ["164.312(a)(1)"],
  severity: "low",
  level: "advisory",
  description:
    "httpPutResponseHopLimit is 1, so that no container and no router behind the instance gets its credentials. Pods of EKS that need the metadata service need 2, which ec2-instance-require-imdsv2 accepts.",
  remediation: "set metadataOptions.httpPutResponseHopLimit: 1.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html",
  equivalents: {
    awsConfig: ["EC2_TOKEN_HOP_LIMIT_CHECK", "AUTOSCALING_LAUNCH_CONFIG_HOP_LIMIT"],
  },
};

export const ec2InstanceRequireNetwork: Control = {
  id: "ec2-instance-require-network",
  title: "Nothing runs in the default VPC.",
  citations: ["164.312(a)(1)", "164.308(a)(4)(ii)(A)"],
  severity: "medium",
  description:
    "Instances name a subnet or a network interface (one of a launch template may have it there), and neither the default VPC nor its subnets are taken into use: their subnets are public and their group is open.",
  remediation: "set subnetId to a private subnet of a VPC of your own.",
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html",
  equivalents: {
    awsConfig: ["INSTANCES_IN_VPC"],
    cdkNag: ["HIPAA.Security-EC2InstancesInVPC"],
    checkov: ["CKV_AWS_148"],
  },
};
