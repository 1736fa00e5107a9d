import { elasticacheCacheRequireEncryption as control } from "../../controls/elasticacheSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const elasticacheCacheRequireEncryption = requireProperties(control, [
  {
    types: ["aws:elasticache/replicationGroup:ReplicationGroup"],
    path: "atRestEncryptionEnabled",
    accepts: { oneOf: [true] },
    weak: "keeps the data unencrypted",
    absent: "and the default keeps the data unencrypted",
    when: [{ path: "globalReplicationGroupId", is: "left out" }],
  },
]);
