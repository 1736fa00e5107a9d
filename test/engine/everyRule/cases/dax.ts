import { type Cases } from "../case";
import { ROLE } from "../values";

export const cases: Cases = {
  "dax-cluster-require-encryption": {
    type: "aws:dax/cluster:Cluster",
    props: {
      clusterName: "records",
      iamRoleArn: ROLE,
      nodeType: "dax.r5.large",
      replicationFactor: 3,
      subnetGroupName: "records",
    },
    mended: { serverSideEncryption: { enabled: true }, clusterEndpointEncryptionType: "TLS" },
  },
};
