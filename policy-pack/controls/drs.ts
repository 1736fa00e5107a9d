import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const drsStagingRequireCustomerKey = customerKeyControl({
  id: "drs-staging-require-customer-key",
  things: "Elastic Disaster Recovery staging disks",
  severity: "high",
  source: "https://docs.aws.amazon.com/drs/latest/userguide/volumes-drs.html",
  equivalents: {},
});

export const drsKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:drs/replicationConfigurationTemplate:ReplicationConfigurationTemplate"],
    key: "ebsEncryptionKeyArn",
    on: [{ path: "ebsEncryption", is: ["CUSTOM"] }],
  },
];
