import { type Cases } from "../case";
import { KEY, KEY_ARN } from "../values";

const cache = {
  description: "Sessions",
  engine: "valkey",
  nodeType: "cache.r7g.large",
  numCacheClusters: 2,
  kmsKeyId: KEY,
  atRestEncryptionEnabled: true,
  transitEncryptionEnabled: true,
};

export const cases: Cases = {
  "elasticache-cache-require-authentication": {
    type: "aws:elasticache/replicationGroup:ReplicationGroup",
    props: cache,
    mended: { userGroupIds: ["records"] },
  },
  "elasticache-cache-require-backups": {
    type: "aws:elasticache/replicationGroup:ReplicationGroup",
    props: { ...cache, snapshotRetentionLimit: 0 },
    mended: { snapshotRetentionLimit: 1 },
  },
  "elasticache-cache-require-customer-key": {
    type: "aws:elasticache/replicationGroup:ReplicationGroup",
    props: { ...cache, kmsKeyId: undefined },
    mended: { kmsKeyId: KEY },
  },
  "elasticache-cache-require-encryption": {
    type: "aws:elasticache/replicationGroup:ReplicationGroup",
    props: { ...cache, atRestEncryptionEnabled: false },
    mended: { atRestEncryptionEnabled: true },
  },
  "elasticache-cache-require-tls": {
    type: "aws:elasticache/replicationGroup:ReplicationGroup",
    props: { ...cache, transitEncryptionEnabled: false },
    mended: { transitEncryptionEnabled: true, transitEncryptionMode: "required" },
  },
  "elasticache-cache-require-backup-retention": {
    type: "aws:elasticache/replicationGroup:ReplicationGroup",
    props: { ...cache, snapshotRetentionLimit: 1 },
    mended: { snapshotRetentionLimit: 7 },
  },
  "elasticache-cache-require-logs": {
    type: "aws:cloudwatch/logGroup:LogGroup",
    props: { name: "sessions-cache-slow", kmsKeyId: KEY_ARN },
    beside: { cache: { type: "aws:elasticache/replicationGroup:ReplicationGroup", props: cache } },
    mended: {},
    mendedBeside: {
      cache: {
        type: "aws:elasticache/replicationGroup:ReplicationGroup",
        props: {
          ...cache,
          logDeliveryConfigurations: [
            {
              destination: "sessions-cache-slow",
              destinationType: "cloudwatch-logs",
              logFormat: "json",
              logType: "slow-log",
            },
          ],
        },
      },
    },
  },
  "elasticache-cache-require-failover": {
    type: "aws:elasticache/replicationGroup:ReplicationGroup",
    props: { ...cache, automaticFailoverEnabled: false, tags: { DataClassification: "phi" } },
    mended: { automaticFailoverEnabled: true },
  },
  "elasticache-cache-require-zones": {
    type: "aws:elasticache/replicationGroup:ReplicationGroup",
    props: { ...cache, automaticFailoverEnabled: true, multiAzEnabled: false, tags: { DataClassification: "phi" } },
    mended: { multiAzEnabled: true },
  },
  "elasticache-cache-require-subnets": {
    type: "aws:elasticache/replicationGroup:ReplicationGroup",
    props: { ...cache, subnetGroupName: "default" },
    mended: { subnetGroupName: "records" },
  },
  "elasticache-cache-require-upgrades": {
    type: "aws:elasticache/replicationGroup:ReplicationGroup",
    props: { ...cache, autoMinorVersionUpgrade: false },
    mended: { autoMinorVersionUpgrade: true },
  },
};
