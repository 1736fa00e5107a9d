import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const elasticacheCacheRequireCustomerKey = customerKeyControl({
  id: "elasticache-cache-require-customer-key",
  things: "ElastiCache replication groups and serverless caches",
  severity: "critical",
  source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html",
  equivalents: { checkov: ["CKV_AWS_191"] },
});

export const elasticacheKeyUses: readonly KeyUse[] = [
  // A secondary group of a global one is encrypted because that one is, with a key of its own region.
  {
    types: ["aws:elasticache/replicationGroup:ReplicationGroup", "aws:elasticache/serverlessCache:ServerlessCache"],
    key: "kmsKeyId",
  },
];
