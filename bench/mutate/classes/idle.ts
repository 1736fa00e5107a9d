import type { Slot } from "../sdk/slots";

/** Arguments that AWS documents to do nothing, or nothing that protects: whatever stands there, nothing is weaker. */
const withoutEffect: readonly {
  readonly at: RegExp;
  /** Only where the same object has this argument. */
  readonly beside?: string;
  readonly reason: string;
  readonly source: string;
}[] = [
  {
    at: /^aws:rds\/clusterInstance:ClusterInstance\.copyTagsToSnapshot$/,
    reason: "the cluster decides on the tags of its snapshots",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html",
  },
  {
    at: /^aws:docdb\/clusterInstance:ClusterInstance\.autoMinorVersionUpgrade$/,
    reason: "DocumentDB has no minor versions to upgrade to, whatever it says",
    source: "https://docs.aws.amazon.com/documentdb/latest/developerguide/API_CreateDBInstance.html",
  },
  {
    at: /^aws:rds\/instance:Instance\.skipFinalSnapshot$/,
    beside: "replicateSourceDb",
    reason: "RDS makes no last snapshot of a read replica",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html",
  },
  {
    at: /^aws:s3\/bucketReplicationConfig:BucketReplicationConfig\.rules\.deleteMarkerReplication/,
    reason: "without the markers the copy keeps what is deleted here",
    source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-marker-replication.html",
  },
  {
    at: /^aws:s3\/bucketReplicationConfig:BucketReplicationConfig\.rules\.destination\.replicationTime/,
    reason: "a promise on how fast copies are made, which are made all the same",
    source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-time-control.html",
  },
  {
    at: /^aws:efs\/fileSystemPolicy:FileSystemPolicy\.bypassPolicyLockoutSafetyCheck$/,
    reason: "guards the author from a policy that locks everybody out, and opens nothing",
    source: "https://docs.aws.amazon.com/efs/latest/ug/API_PutFileSystemPolicy.html",
  },
];

export function hasNoEffect({ type, names, owner }: Slot): boolean {
  const at = `${type}.${names.join(".")}`;
  return withoutEffect.some((one) => one.at.test(at) && (one.beside === undefined || owner[one.beside] !== undefined));
}
