import type { Control } from "./control";

export const ec2InstanceRequireMonitoring: Control = {
  id: "ec2-instance-require-monitoring",
  title: "Instances are measured every minute.",
  citations: ["164.312(b)"],
  severity: "low",
  description:
    "Detailed monitoring is on: monitoring of instances and launch templates is set, enableMonitoring of launch configurations, where it is the default, is not switched off. An instance of a launch template has the template's setting.",
  remediation: "set monitoring: true on instances, monitoring: { enabled: true } on launch templates.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html",
  equivalents: {
    awsConfig: ["EC2_INSTANCE_DETAILED_MONITORING_ENABLED"],
    cdkNag: ["HIPAA.Security-EC2InstanceDetailedMonitoringEnabled"],
    checkov: ["CKV_AWS_126"],
    prowler: ["ec2_instance_detailed_monitoring_enabled"],
  },
};

export const ec2InstanceRequireEbsOptimization: Control = {
  id: "ec2-instance-require-ebs-optimization",
  title: "Instances have bandwidth of their own for their disks.",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(A)", "164.310(d)(2)(iv)"],
  severity: "low",
  description:
    "ebsOptimized is not false, and true on the types that support it and have it off by default. Current types have it always; types without it are not asked.",
  remediation: "set ebsOptimized: true, or take a current instance type and leave it out.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html",
  equivalents: {
    awsConfig: ["EBS_OPTIMIZED_INSTANCE"],
    cdkNag: ["HIPAA.Security-EC2EBSOptimizedInstance"],
    checkov: ["CKV_AWS_135"],
  },
};

export const ec2InstanceRequireTerminationProtection: Control = {
  id: "ec2-instance-require-termination-protection",
  title: "Instances are not terminated by mistake.",
  citations: ["164.308(a)(7)(i)"],
  severity: "low",
  level: "advisory",
  description:
    "disableApiTermination is on. Instances of a group or of a template are replaced as a rule and are not asked, and a program that replaces its instances has good reasons to differ.",
  remediation: "set disableApiTermination: true.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html",
  equivalents: { cdkNag: ["EC2InstanceTerminationProtection"] },
};
