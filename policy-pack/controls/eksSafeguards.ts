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
    checkov: ["CKV_AWS_38", "CKV_AWS_39", "CKV_AWS_100"],
    prowler: ["eks_cluster_not_publicly_accessible"],
  },
};

export const eksClusterRequireLogs: Control = {
  id: "eks-cluster-require-logs",
  title: "Kubernetes clusters record what is asked of them.",
  citations: ["164.312(b)"],
  severity: "high",
  description: "enabledClusterLogTypes holds api, audit, authenticator, controllerManager and scheduler.",
  remediation: 'set enabledClusterLogTypes: ["api", "audit", "authenticator", "controllerManager", "scheduler"].',
  source: "https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html",
  equivalents: {
    awsConfig: ["EKS_CLUSTER_LOGGING_ENABLED"],
    cdkNag: ["EKSClusterControlPlaneLogs"],
    checkov: ["CKV_AWS_37"],
    prowler: ["eks_control_plane_logging_all_types_enabled"],
  },
};
