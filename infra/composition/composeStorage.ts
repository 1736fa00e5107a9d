import type * as pulumi from "@pulumi/pulumi";
import { roleArn } from "../identity/roleNames";
import { type Outputs } from "../outputs";
import { BackupBucket } from "../storage/backupBucket";
import { LogBuckets } from "../storage/logBuckets";
import { PhiBucket } from "../storage/phiBucket";
import { type Access } from "./composeAccess";
import { type StackContext } from "./stackContext";

/** Buckets of records, of backups and of logs. */
export interface Storage {
  /** Names of the log buckets, once they can be written to. */
  readonly accessLogBucketName: pulumi.Output<string>;
  readonly edgeLogBucketName: pulumi.Output<string>;
  readonly records: PhiBucket;
  readonly backups: BackupBucket;
  readonly outputs: Pick<Outputs, "recordsBucketName" | "recordsBucketArn" | "backupBucketName">;
}

/** Where records, their backups and the logs of access are kept. */
export function composeStorage({ settings, names, base, on }: StackContext, access: Access): Storage {
  const { keyring, people, evidencePeople } = access;
  const logs = new LogBuckets("logs", { ...base, ...evidencePeople, retentionDays: settings.logRetentionDays }, on);
  const accessLogBucketName = logs.accessLogs.ready;
  const records = new PhiBucket(
    "records",
    {
      ...base,
      ...people,
      keyArn: keyring.arn("records"),
      accessLogBucketName,
      readers: [roleArn(names, "reader")],
      writers: [roleArn(names, "writer")],
      trustedAccountIds: settings.trustedAccountIds,
      presignedLinkMinutes: settings.presignedLinkMinutes,
      linksFromAnywhere: settings.presignedLinksFromAnywhere,
      requireSseHeader: settings.requireSseHeader,
      awsBackup: true,
    },
    on,
  );
  const backups = new BackupBucket(
    "backups",
    {
      ...base,
      ...people,
      keyArn: keyring.arn("backups"),
      accessLogBucketName,
      readers: [],
      writers: [roleArn(names, "writer")],
    },
    on,
  );
  return {
    accessLogBucketName,
    edgeLogBucketName: logs.edgeLogs.ready,
    records,
    backups,
    outputs: {
      recordsBucketName: records.bucketName,
      recordsBucketArn: records.bucketArn,
      backupBucketName: backups.bucketName,
    },
  };
}
