import type { Slot } from "../sdk/slots";

/** Arguments that AWS fills with a value as safe when they are left out, though the SDK does not say so. */
const safeWhenAbsent: readonly {
  readonly at: RegExp;
  /** Only where the same object has this argument. */
  readonly beside?: string;
  readonly reason: string;
}[] = [
  {
    at: /LogGroup\.retentionInDays$|lifecycle\.deleteAfter$|[eE]xpiration\.(days|noncurrentDays)$|^noncurrent/,
    reason: "nothing expires",
  },
  {
    at: /(^|\.)lifecycle$|^BucketLifecycleConfiguration\.rules(\.(expiration|noncurrentVersionExpiration))?$/,
    reason: "nothing expires",
  },
  { at: /^Recorder\.recordingGroup$|^Recorder\.recordingMode$/, reason: "all supported types, continuously" },
  { at: /^DeliveryChannel\.(s3KmsKeyArn|snapshotDeliveryProperties)$/, reason: "the bucket's own key; once a day" },
  { at: /\.caCertIdentifier$/, reason: "the newest default authority of the region" },
  { at: /^Certificate\.(keyAlgorithm|options)/, reason: "RSA 2048, logged for transparency" },
  { at: /\.desyncMitigationMode$/, reason: "defensive" },
  {
    at: /^(Key|ReplicaKey|ExternalKey|Secret)\.(deletionWindowInDays|recoveryWindowInDays)$/,
    reason: "thirty days, the longest",
  },
  {
    at: /\.(finalSnapshotIdentifier|monitoringRoleArn|cloudWatchLogsRoleArn|iamRoleArn)$/,
    reason: "AWS refuses the resource without it",
  },
  { at: /^BucketObject(v2)?\.(kmsKeyId|serverSideEncryption)$/, reason: "the bucket's own default" },
  { at: /\.retainRule$|^EventDataStore\.retentionPeriod$/, reason: "nothing expires, or after seven years" },
  {
    at: /^(Ledger|Graph)\.deletionProtection$|logPublishingOptions\.enabled$|^Environment\.webserverAccessMode$/,
    reason: "on, or private, by default",
  },
  { at: /encryptionInfo\.encryptionInTransit(\.|$)/, reason: "TLS only by default" },
  { at: /^UserPool\.accountRecoverySetting/, reason: "a verified address by default" },
  { at: /^QueryDefinition\./, reason: "a saved query records nothing" },
  { at: /[tT]ags$/, reason: "what classifies is judged as such" },
  {
    at: /^BucketObjectLockConfiguration\.|^SecretRotation\.rotationRules$|^User\.authenticationMode$/,
    reason: "AWS refuses the resource without it",
  },
  {
    at: /^FirehoseDeliveryStream\.extendedS3Configuration\.kmsKeyArn$|\.sharingSettings\.s3KmsKeyId$/,
    reason: "the bucket's own default",
  },
  { at: /^ReplicationGroup\.transitEncryptionMode$/, reason: "plain connections take the word preferred" },
  { at: /^Domain\.accessPolicies$/, reason: "nobody but whom an identity policy of the account lets in" },
  { at: /^DataSource\.sslProperties$/, reason: "TLS, unless disableSsl says otherwise" },
  {
    at: /^(InstanceAutomatedBackupsReplication\.retentionPeriod|WindowsFileSystem\.automaticBackupRetentionDays)$/,
    reason: "seven days",
  },
  { at: /^WindowsFileSystem\.auditLogConfiguration\.auditLogDestination$/, reason: "the log group /aws/fsx/windows" },
  { at: /^Instance\.parameterGroupName$/, beside: "replicateSourceDb", reason: "the group of the source" },
  { at: /^AccessPoint\.publicAccessBlockConfiguration$/, reason: "all four are on for an access point" },
  {
    at: /\.blockedEncryptionTypes$/,
    reason:
      "S3 blocks SSE-C on new buckets: https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-s3-c-encryption-setting-faq.html",
  },
  { at: /^ObjectCopy\.serverSideEncryption$/, beside: "kmsKeyId", reason: "KMS, under the key that is named" },
  { at: /^RestoreTestingSelection\.protectedResourceConditions$/, reason: "every resource of the type is tested" },
  { at: /\.crlConfiguration\.(expirationInDays|s3BucketName)$/, reason: "AWS refuses the resource without it" },
  {
    at: /^UserPool\.softwareTokenMfaConfiguration$/,
    reason: "AWS refuses MFA that is ON without a factor; messages are another",
  },
  { at: /^EventArchive\.retentionDays$/, reason: "nothing expires" },
  { at: /^Server\.loggingRole$/, beside: "structuredLogDestinations", reason: "structured logs take its place" },
  { at: /^Server\.structuredLogDestinations$/, beside: "loggingRole", reason: "the server logs under its role" },
  {
    at: /^Project\.logsConfig\.cloudwatchLogs$/,
    beside: "s3Logs",
    reason: "the log is kept in S3, and here by default",
  },
  { at: /^Project\.logsConfig\.s3Logs$/, beside: "cloudwatchLogs", reason: "the same log is kept in CloudWatch" },
  {
    at: /^Service\.networkConfiguration$|\.sourceConfiguration\.authenticationConfiguration$|^DomainPermissions\.policyDocument$/,
    reason: "AWS refuses the resource without it, or it has no use there",
  },
  { at: /\.minorEngineVersion|\.autoMinorVersionUpgrade$/, reason: "on by default" },
];

export function isSafeWhenAbsent(slot: Slot): boolean {
  const at = `${slot.className}.${slot.names.join(".")}`;
  return safeWhenAbsent.some(
    (one) => one.at.test(at) && (one.beside === undefined || slot.owner[one.beside] !== undefined),
  );
}
