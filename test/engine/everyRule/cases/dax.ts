import { type Cases } from "../case";
import { ROLE } from "../values";

const cluster = {
  clusterName: "records",
  iamRoleArn: ROLE,
  nodeType: "dax.r5.large",
  replicationFactor: 3,
  subnetGroupName: "records",
};

export const cases: Cases = {
  "dax-cluster-require-encryption": {
    type: "aws:dax/cluster:Cluster",
    props: cluster,
    mended: { serverSideEncryption: { enabled: true } },
  },
  "dax-cluster-require-tls": {
    type: "aws:dax/cluster:Cluster",
    props: { ...cluster, clusterEndpointEncryptionType: "NONE" },
    mended: { clusterEndpointEncryptionType: "TLS" },
  },
};
