import type { Slot } from "../sdk/slots";

/** Arguments that AWS fills with a value as safe when they are left out, though the SDK does not say so. */
const safeWhenAbsent: readonly { readonly at: RegExp; readonly reason: string }[] = [
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
  { at: /\.minorEngineVersion|\.autoMinorVersionUpgrade$/, reason: "on by default" },
];

export function isSafeWhenAbsent(slot: Slot): boolean {
  const at = `${slot.className}.${slot.names.join(".")}`;
  return safeWhenAbsent.some((one) => one.at.test(at));
}
