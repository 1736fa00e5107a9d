import type { Control } from "./control";

export const emrClusterRequireSecurityConfiguration: Control = {
  id: "emr-cluster-require-security-configuration",
  title: "Clusters of EMR have a security configuration.",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(1)"],
  severity: "high",
  description: "Clusters name a security configuration: without one neither disks nor traffic are encrypted.",
  remediation: "set securityConfiguration.",
  source: "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security-configurations.html",
  equivalents: { checkov: ["CKV2_AWS_55"] },
};

export const emrClusterRequireLogs: Control = {
  id: "emr-cluster-require-logs",
  title: "Clusters of EMR leave a record.",
  citations: ["164.312(b)"],
  severity: "high",
  description: "logUri names the bucket that logs go to.",
  remediation: "set logUri.",
  source: "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-debugging.html",
  equivalents: { cdkNag: ["EMRS3AccessLogging"] },
};

export const emrClusterRequireSubnet: Control = {
  id: "emr-cluster-require-subnet",
  title: "Clusters of EMR stand in subnets that were chosen.",
  citations: ["164.312(a)(1)", "164.312(e)(1)"],
  severity: "high",
  description: "ec2Attributes names a subnet: without one a cluster stands in the default VPC with public addresses.",
  remediation: "set ec2Attributes.subnetId (or subnetIds).",
  source: "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-vpc-subnet.html",
  equivalents: {},
};

export const emrAccountForbidPublicAccess: Control = {
  id: "emr-account-forbid-public-access",
  title: "No cluster of EMR can be opened to the internet.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
  ],
  severity: "high",
  description: "The account's block of public access is on, for every port but SSH's.",
  remediation: "set blockPublicSecurityGroupRules: true.",
  source: "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html",
  equivalents: {
    awsConfig: ["EMR_BLOCK_PUBLIC_ACCESS"],
    checkov: ["CKV_AWS_390"],
    prowler: ["emr_cluster_account_public_block_enabled"],
  },
};

export const emrConfigurationRequireS3Encryption: Control = {
  id: "emr-configuration-require-s3-encryption",
  title: "What clusters of EMR write to S3 is encrypted with a key of ours.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "high",
  description:
    "EnableAtRestEncryption is true, and S3EncryptionConfiguration encrypts with KMS or by the client; a KMS key is customer-managed. A document that names resources of the stack is judged when these exist.",
  remediation: 'set EnableAtRestEncryption and S3EncryptionConfiguration: { EncryptionMode: "SSE-KMS", AwsKmsKey }.',
  source: "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html",
  equivalents: { checkov: ["CKV_AWS_171"] },
};

export const emrConfigurationRequireDiskEncryption: Control = {
  id: "emr-configuration-require-disk-encryption",
  title: "Local disks of clusters of EMR are encrypted.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "high",
  description:
    "EnableAtRestEncryption is true, and LocalDiskEncryptionConfiguration names a provider of keys; a KMS key is customer-managed. A document that names resources of the stack is judged when these exist.",
  remediation:
    'set EnableAtRestEncryption and LocalDiskEncryptionConfiguration: { EncryptionKeyProviderType: "AwsKms", AwsKmsKey }.',
  source: "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html",
  equivalents: { cdkNag: ["EMRLocalDiskEncryption"], checkov: ["CKV_AWS_349"] },
};

export const emrConfigurationRequireVolumeEncryption: Control = {
  id: "emr-configuration-require-volume-encryption",
  title: "Volumes of clusters of EMR are encrypted.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "high",
  description:
    "LocalDiskEncryptionConfiguration, where its keys are from KMS, has EnableEbsEncryption true: otherwise it covers instance stores alone. A document that names resources of the stack is judged when these exist.",
  remediation: "set EnableEbsEncryption: true in LocalDiskEncryptionConfiguration.",
  source: "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html",
  equivalents: { checkov: ["CKV_AWS_350"] },
};

export const emrConfigurationRequireTransitEncryption: Control = {
  id: "emr-configuration-require-transit-encryption",
  title: "Nodes of clusters of EMR talk encrypted.",
  citations: ["164.312(e)(1)", "164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  severity: "high",
  description:
    "EnableInTransitEncryption is true, and TLSCertificateConfiguration names certificates. A document that names resources of the stack is judged when these exist.",
  remediation: "set EnableInTransitEncryption and InTransitEncryptionConfiguration: { TLSCertificateConfiguration }.",
  source: "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html",
  equivalents: { cdkNag: ["EMREncryptionInTransit"], checkov: ["CKV_AWS_351"] },
};

export const emrConfigurationRequireImdsv2: Control = {
  id: "emr-configuration-require-imdsv2",
  title: "Nodes of clusters of EMR answer metadata requests with session tokens only.",
  citations: ["164.312(a)(1)"],
  severity: "high",
  description:
    "MinimumInstanceMetadataServiceVersion, where it is given, is not 1. A document that names resources of the stack is judged when these exist.",
  remediation: "set InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: 2 }.",
  source: "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html",
  equivalents: {},
};

export const emrClusterRequireKerberos: Control = {
  id: "emr-cluster-require-kerberos",
  title: "Users of a cluster are authenticated.",
  citations: ["164.312(d)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)", "164.312(a)(1)"],
  severity: "medium",
  description:
    "kerberosAttributes names a realm. Without Kerberos, Hadoop believes whatever user name a client states.",
  remediation: "set kerberosAttributes with a realm, and Kerberos in the security configuration.",
  source: "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-kerberos.html",
  equivalents: {
    awsConfig: ["EMR_KERBEROS_ENABLED"],
    cdkNag: ["HIPAA.Security-EMRKerberosEnabled", "EMRAuthEC2KeyPairOrKerberos"],
    checkov: ["CKV_AWS_114"],
  },
};
