import type { Control } from "./control";

export const ec2InstanceRequireImdsv2: Control = {
  id: "ec2-instance-require-imdsv2",
  title: "Instances hand credentials to session-token requests only (IMDSv2).",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(A)", "164.308(a)(4)(ii)(C)"],
  severity: "high",
  description:
    "httpTokens is required and the hop limit at most 2 on instances, launch templates, launch configurations and the account's defaults, unless the metadata endpoint is disabled. An instance of a launch template has the template's setting.",
  remediation: 'set metadataOptions: { httpTokens: "required", httpPutResponseHopLimit: 1 }.',
  source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html",
  equivalents: {
    awsConfig: ["EC2_IMDSV2_CHECK", "AUTOSCALING_LAUNCHCONFIG_REQUIRES_IMDSV2", "EC2_LAUNCH_TEMPLATE_IMDSV2_CHECK"],
    cdkNag: ["HIPAA.Security-EC2IMDSv2Enabled"],
    checkov: ["CKV_AWS_79", "CKV_AWS_341"],
    prowler: [
      "ec2_instance_imdsv2_enabled",
      "ec2_launch_template_imdsv2_required",
      "ec2_instance_account_imdsv2_enabled",
      "autoscaling_group_launch_configuration_requires_imdsv2",
    ],
  },
};

export const ec2InstanceForbidPublicAddress: Control = {
  id: "ec2-instance-forbid-public-address",
  title: "Instances have no public address.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
    "164.308(a)(3)(ii)(B)",
  ],
  severity: "high",
  description:
    "associatePublicIpAddress is not true on instances, spot requests, launch templates, launch configurations and spot fleets, and no Elastic IP address is attached to an instance.",
  remediation: "set associatePublicIpAddress: false and publish the service through a load balancer.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html",
  equivalents: {
    awsConfig: [
      "EC2_INSTANCE_NO_PUBLIC_IP",
      "EC2_LAUNCH_TEMPLATE_PUBLIC_IP_DISABLED",
      "AUTOSCALING_LAUNCH_CONFIG_PUBLIC_IP_DISABLED",
    ],
    cdkNag: ["HIPAA.Security-EC2InstanceNoPublicIp", "HIPAA.Security-AutoScalingLaunchConfigPublicIpDisabled"],
    checkov: ["CKV_AWS_88", "CKV_AWS_389"],
    prowler: [
      "ec2_instance_public_ip",
      "ec2_launch_template_no_public_ip",
      "autoscaling_group_launch_configuration_no_public_ip",
    ],
  },
};

export const ec2SubnetForbidPublicAddresses: Control = {
  id: "ec2-subnet-forbid-public-addresses",
  title: "Subnets give no public addresses by themselves.",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(A)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  severity: "high",
  description: "mapPublicIpOnLaunch is not true; on default subnets, where that is the default, it is false.",
  remediation: "leave mapPublicIpOnLaunch out or set it to false.",
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html",
  equivalents: {
    awsConfig: ["SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED"],
    cdkNag: ["HIPAA.Security-VPCSubnetAutoAssignPublicIpDisabled"],
    checkov: ["CKV_AWS_130"],
    prowler: ["vpc_subnet_no_public_ip_by_default"],
  },
};

export const ec2AccountRequireSafeDefaults: Control = {
  id: "ec2-account-require-safe-defaults",
  title: "The account's defaults encrypt volumes and keep snapshots and images private.",
  citations: [
    "164.312(a)(2)(iv)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(4)(ii)(A)",
    "164.312(c)(1)",
    "164.312(e)(2)(ii)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(C)",
    "164.312(a)(1)",
    "164.312(e)(1)",
  ],
  severity: "high",
  description:
    "Encryption by default is not switched off, public sharing of snapshots and images is blocked, internet gateways are not exempted from the VPC block, and the serial console is closed.",
  remediation:
    "set enabled: true on EncryptionByDefault, state: block-all-sharing on SnapshotBlockPublicAccess and block-new-sharing on ImageBlockPublicAccess.",
  source: "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html",
  equivalents: {
    awsConfig: ["EC2_EBS_ENCRYPTION_BY_DEFAULT", "EBS_SNAPSHOT_PUBLIC_RESTORABLE_CHECK"],
    checkov: ["CKV_AWS_106"],
    prowler: [
      "ec2_ebs_default_encryption",
      "ec2_ebs_public_snapshot",
      "ec2_ebs_snapshot_account_block_public_access",
      "ec2_ami_account_block_public_access",
    ],
  },
};

export const ec2ImageForbidSharing: Control = {
  id: "ec2-image-forbid-sharing",
  title: "Snapshots and images are not shared with everyone.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
    "164.312(a)(2)(iv)",
  ],
  severity: "critical",
  description: 'No permission names the group "all", neither on a volume snapshot nor on an image.',
  remediation: "share a snapshot or an image with single accounts.",
  source: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html",
  equivalents: {
    awsConfig: ["EBS_SNAPSHOT_PUBLIC_RESTORABLE_CHECK"],
    checkov: ["CKV_AWS_205"],
    prowler: ["ec2_ebs_public_snapshot", "ec2_ami_public"],
  },
};

export const ec2InstanceRequireRole: Control = {
  id: "ec2-instance-require-role",
  title: "Instances act under a role instead of stored credentials.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(3)(i)",
    "164.308(a)(3)(ii)(A)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(B)",
    "164.308(a)(4)(ii)(C)",
  ],
  severity: "medium",
  description:
    "iamInstanceProfile is set on instances, or in the launch template of the stack that they are made from. A template by itself is not asked: node groups of EKS bring their own role and refuse one there.",
  remediation: "set iamInstanceProfile to a profile whose role has what the instance needs.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html",
  equivalents: {
    awsConfig: ["EC2_INSTANCE_PROFILE_ATTACHED"],
    cdkNag: ["HIPAA.Security-EC2InstanceProfileAttached"],
    checkov: ["CKV2_AWS_41"],
    prowler: ["ec2_instance_profile_attached"],
  },
};
