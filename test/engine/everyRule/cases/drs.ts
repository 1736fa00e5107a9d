import { type Cases } from "../case";
import { GROUPS, KEY, SUBNETS } from "../values";

export const cases: Cases = {
  "drs-staging-require-customer-key": {
    type: "aws:drs/replicationConfigurationTemplate:ReplicationConfigurationTemplate",
    props: {
      associateDefaultSecurityGroup: false,
      bandwidthThrottling: 0,
      createPublicIp: false,
      dataPlaneRouting: "PRIVATE_IP",
      defaultLargeStagingDiskType: "GP3",
      ebsEncryption: "DEFAULT",
      replicationServerInstanceType: "t3.small",
      replicationServersSecurityGroupsIds: GROUPS,
      stagingAreaSubnetId: SUBNETS[0],
      stagingAreaTags: {},
      useDedicatedReplicationServer: false,
      pitPolicies: [{ interval: 1, retentionDuration: 7, units: "DAY" }],
    },
    mended: { ebsEncryption: "CUSTOM", ebsEncryptionKeyArn: KEY },
  },
};
