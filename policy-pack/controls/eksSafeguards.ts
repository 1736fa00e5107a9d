import type { Control } from "./control";

export const eksClusterRequirePrivateEndpoint: Control = {
  id: "eks-cluster-require-private-endpoint",
  title: "The Kubernetes API and the nodes are closed to the internet.",
  citations: ["164.312(a)(1)", "164.312(e)(1)", "164.308(a)(5)(ii)(B)"],
  severity: "high",
  description:
    "endpointPublicAccess is false or publicAccessCidrs names blocks other than 0.0.0.0/0 and ::/0, and remote access to nodes names security groups.",
  remediation: "set vpcConfig.endpointPublicAccess: false and endpointPrivateAccess: true.",
  source: "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html",
  equivalents: {
    awsConfig: [
      "EKS_ENDPOINT_NO_PUBLIC_ACCESS",
      "EKS_CLUSTER_SUPPORTED_VERSION",
      "EKS_CLUSTER_OLDEST_SUPPORTED_VERSION",
    ],
    checkov: ["CKV_AWS_38", "CKV_AWS_39", "CKV_AWS_100", "CKV_AWS_339"],
    prowler: [
      "eks_cluster_not_publicly_accessible",
      "eks_cluster_private_nodes_enabled",
      "eks_cluster_network_policy_enabled",
      "eks_cluster_uses_a_supported_version",
      "eks_cluster_deletion_protection_enabled",
    ],
  },
};

export const eksClusterRequireLogs: Control = {
  id: "eks-cluster-require-logs",
  title: "Kubernetes clusters record what is asked of them.",
  citations: ["164.312(b)"],
  severity: "high",
  description: "enabledClusterLogTypes names api, audit and authenticator.",
  remediation: 'set enabledClusterLogTypes: ["api", "audit", "authenticator", "controllerManager", "scheduler"].',
  source: "https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html",
  equivalents: {
    awsConfig: ["EKS_CLUSTER_LOGGING_ENABLED"],
    checkov: ["CKV_AWS_37"],
    prowler: ["eks_control_plane_logging_all_types_enabled"],
  },
};
