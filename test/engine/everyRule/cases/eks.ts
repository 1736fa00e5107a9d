import { type Cases } from "../case";
import { KEY, ROLE, SUBNETS } from "../values";

const cluster = {
  roleArn: ROLE,
  vpcConfig: { subnetIds: SUBNETS, endpointPublicAccess: false, endpointPrivateAccess: true },
};

export const cases: Cases = {
  "eks-cluster-require-customer-key": {
    type: "aws:eks/cluster:Cluster",
    props: cluster,
    mended: { encryptionConfig: { provider: { keyArn: KEY }, resources: ["secrets"] } },
  },
  "eks-cluster-require-logs": {
    type: "aws:eks/cluster:Cluster",
    props: { ...cluster, enabledClusterLogTypes: ["api", "audit"] },
    mended: { enabledClusterLogTypes: ["api", "audit", "authenticator", "controllerManager", "scheduler"] },
  },
  "eks-cluster-require-private-endpoint": {
    type: "aws:eks/cluster:Cluster",
    props: {
      ...cluster,
      vpcConfig: { subnetIds: SUBNETS, endpointPublicAccess: true, publicAccessCidrs: ["0.0.0.0/0"] },
    },
    mended: { vpcConfig: cluster.vpcConfig },
  },
  "eks-cluster-require-supported-version": {
    type: "aws:eks/cluster:Cluster",
    props: { ...cluster, version: "1.24" },
    mended: { version: "1.33" },
  },
  "eks-cluster-forbid-public-endpoint": {
    type: "aws:eks/cluster:Cluster",
    props: {
      ...cluster,
      vpcConfig: { subnetIds: SUBNETS, endpointPublicAccess: true, publicAccessCidrs: ["198.51.100.0/24"] },
    },
    mended: { vpcConfig: cluster.vpcConfig },
  },
};
