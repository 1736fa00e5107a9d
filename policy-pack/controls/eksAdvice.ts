import type { Control } from "./control";

export const eksClusterRequireSupportedVersion: Control = {
  id: "eks-cluster-require-supported-version",
  title: "Clusters run a Kubernetes version that gets security updates.",
  citations: ["164.308(a)(5)(ii)(B)", "164.308(a)(7)(i)"],
  severity: "medium",
  description:
    "version is 1.30 or newer (older ones are out of extended support), and deletionProtection is not switched off where patient data is kept.",
  remediation: "set version to one in standard support, and deletionProtection: true.",
  source: "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html",
  equivalents: {
    awsConfig: ["EKS_CLUSTER_OLDEST_SUPPORTED_VERSION", "EKS_CLUSTER_SUPPORTED_VERSION"],
    checkov: ["CKV_AWS_339"],
    prowler: ["eks_cluster_uses_a_supported_version", "eks_cluster_deletion_protection_enabled"],
  },
};

export const eksClusterForbidPublicEndpoint: Control = {
  id: "eks-cluster-forbid-public-endpoint",
  title: "The endpoint of a cluster is private.",
  citations: ["164.312(a)(1)", "164.312(e)(1)"],
  severity: "low",
  level: "advisory",
  description:
    "endpointPublicAccess is false. eks-cluster-require-private-endpoint refuses an endpoint that is open to the internet; one that is open to an office's addresses is reported here.",
  remediation:
    "set vpcConfig.endpointPublicAccess: false and endpointPrivateAccess: true, and reach the cluster through the VPC.",
  source: "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html",
  equivalents: {
    awsConfig: ["EKS_ENDPOINT_NO_PUBLIC_ACCESS"],
    cdkNag: ["EKSClusterNoEndpointPublicAccess"],
    checkov: ["CKV_AWS_39"],
  },
};
