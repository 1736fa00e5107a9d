import type { Control } from "./control";

export const emrClusterRequireProtection: Control = {
  id: "emr-cluster-require-protection",
  title: "Clusters of EMR are encrypted, recorded and closed to the internet.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
    "164.312(a)(2)(iv)",
    "164.312(b)",
  ],
  severity: "high",
  description:
    "Clusters name a security configuration, a subnet and a log bucket, and the account's block of public access is on, for every port but SSH's.",
  remediation: "set securityConfiguration and logUri; set blockPublicSecurityGroupRules: true.",
  source: "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html",
  equivalents: {
    awsConfig: ["EMR_BLOCK_PUBLIC_ACCESS"],
    cdkNag: ["EMRS3AccessLogging"],
    checkov: ["CKV2_AWS_55", "CKV_AWS_390"],
    prowler: ["emr_cluster_account_public_block_enabled"],
  },
};

export const emrConfigurationRequireEncryption: Control = {
  id: "emr-configuration-require-encryption",
  title: "Security configurations of EMR encrypt disks, buckets and traffic.",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(1)", "164.312(e)(2)(ii)"],
  severity: "high",
  description:
    "EncryptionConfiguration has EnableAtRestEncryption and EnableInTransitEncryption true; data in S3 is encrypted with KMS or by the client, local disks with a KMS key and EBS encryption; keys are customer-managed; traffic has certificates; and metadata version 1 is not accepted. A document that names resources of the stack is judged when these exist.",
  remediation:
    "follow AWS's example of a security configuration with SSE-KMS, AwsKms, EnableEbsEncryption and TLSCertificateConfiguration.",
  source: "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html",
  equivalents: {
    cdkNag: ["EMREncryptionInTransit", "EMRLocalDiskEncryption"],
    checkov: ["CKV_AWS_171", "CKV_AWS_349", "CKV_AWS_350", "CKV_AWS_351"],
  },
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
