import { platformPassword } from "./passwords";
import * as elasticache from "@pulumi/aws/elasticache";
import * as memorydb from "@pulumi/aws/memorydb";
import * as cloudwatch from "@pulumi/aws/cloudwatch";
import { audit, databases } from "./keys";
import { dataGroup, isolatedSubnets } from "./network";
import { phi, platformKeyArn } from "./shared";

// ElastiCache: Valkey with users, Redis with a token from a secret, and serverless.
const cacheSubnets = new elasticache.SubnetGroup("cache", { name: "cache", subnetIds: isolatedSubnets });
const cacheSettings = new elasticache.ParameterGroup("cache", { name: "cache", family: "valkey8" });
const app = new elasticache.User("app", {
  userId: "app",
  userName: "app",
  engine: "valkey",
  accessString: "on ~session:* +@read +@write -@dangerous",
  authenticationMode: { type: "iam" },
});
const nobody = new elasticache.User("default", {
  userId: "nobody",
  userName: "default",
  engine: "valkey",
  accessString: "off ~* -@all",
  authenticationMode: { type: "no-password-required" },
});
const users = new elasticache.UserGroup("app", {
  userGroupId: "app",
  engine: "valkey",
  userIds: [app.userId, nobody.userId],
});
const slow = new cloudwatch.LogGroup("cache", { name: "/estate/cache", kmsKeyId: audit.arn, retentionInDays: 2192 });
const cache = {
  nodeType: "cache.r7g.large",
  subnetGroupName: cacheSubnets.name,
  securityGroupIds: [dataGroup.id],
  automaticFailoverEnabled: true,
  multiAzEnabled: true,
  numCacheClusters: 2,
  atRestEncryptionEnabled: true,
  transitEncryptionEnabled: true,
  autoMinorVersionUpgrade: true,
  snapshotRetentionLimit: 15,
};
new elasticache.ReplicationGroup("sessions", {
  ...cache,
  replicationGroupId: "sessions",
  description: "Sessions of the portal",
  engine: "valkey",
  engineVersion: "8.0",
  parameterGroupName: cacheSettings.name,
  port: 6380,
  kmsKeyId: databases.arn,
  transitEncryptionMode: "required",
  userGroupIds: [users.userGroupId],
  finalSnapshotIdentifier: "sessions-final",
  logDeliveryConfigurations: [
    { destination: slow.name, destinationType: "cloudwatch-logs", logFormat: "json", logType: "slow-log" },
  ],
  tags: phi,
});
new elasticache.ReplicationGroup("results", {
  ...cache,
  replicationGroupId: "results",
  description: "Results on their way",
  engine: "redis",
  engineVersion: "7.1",
  kmsKeyId: databases.keyId,
  authToken: platformPassword(),
});
new elasticache.ServerlessCache("forms", {
  name: "forms",
  engine: "valkey",
  kmsKeyId: databases.arn,
  userGroupId: users.userGroupId,
  subnetIds: isolatedSubnets,
  securityGroupIds: [dataGroup.id],
  dailySnapshotTime: "03:00",
  snapshotRetentionLimit: 30,
});
new elasticache.ServerlessCache("lookups", {
  name: "lookups",
  engine: "memcached",
  kmsKeyId: platformKeyArn,
  subnetIds: isolatedSubnets,
  securityGroupIds: [dataGroup.id],
});
new elasticache.Cluster("codes", {
  clusterId: "codes",
  engine: "memcached",
  nodeType: "cache.m7g.large",
  numCacheNodes: 2,
  azMode: "cross-az",
  preferredAvailabilityZones: ["us-east-1a", "us-east-1b"],
  subnetGroupName: cacheSubnets.name,
  securityGroupIds: [dataGroup.id],
  transitEncryptionEnabled: true,
  autoMinorVersionUpgrade: "true",
});

// MemoryDB.
const queueUser = new memorydb.User("queue", {
  userName: "queue",
  accessString: "on ~queue:* +@all -@dangerous",
  authenticationMode: { type: "iam" },
});
const acl = new memorydb.Acl("queue", { name: "queue", userNames: [queueUser.userName] });
const memorySubnets = new memorydb.SubnetGroup("queue", { name: "queue", subnetIds: isolatedSubnets });
const queue = new memorydb.Cluster("queue", {
  name: "queue",
  aclName: acl.name,
  nodeType: "db.r7g.large",
  engine: "valkey",
  numShards: 2,
  numReplicasPerShard: 1,
  tlsEnabled: true,
  kmsKeyArn: databases.arn,
  snapshotRetentionLimit: 30,
  subnetGroupName: memorySubnets.name,
  securityGroupIds: [dataGroup.id],
  autoMinorVersionUpgrade: true,
  finalSnapshotName: "queue-final",
});
new memorydb.Snapshot("queue", { clusterName: queue.name, name: "queue-1", kmsKeyArn: databases.arn });
