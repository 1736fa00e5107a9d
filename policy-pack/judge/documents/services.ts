import { type ActionUniverse, type Facet } from "./requestClass";

/** The services whose resource policies can be asked to refuse plain connections. */
export type ServiceName = "s3" | "sqs" | "sns" | "elasticfilesystem" | "secretsmanager" | "kms" | "kinesis" | "glacier";

/** What S3 authorises on objects only, never on the bucket itself. */
const OBJECT_ACTIONS = [
  ...["GetObject", "PutObject", "DeleteObject", "GetObjectVersion", "DeleteObjectVersion", "AbortMultipartUpload"],
  ...["ListMultipartUploadParts", "GetObjectAcl", "PutObjectAcl", "GetObjectVersionAcl", "PutObjectVersionAcl"],
  ...["GetObjectTagging", "PutObjectTagging", "DeleteObjectTagging", "GetObjectVersionTagging"],
  ...["PutObjectVersionTagging", "DeleteObjectVersionTagging", "GetObjectAttributes", "GetObjectVersionAttributes"],
  ...["GetObjectRetention", "PutObjectRetention", "GetObjectLegalHold", "PutObjectLegalHold"],
  ...["BypassGovernanceRetention", "RestoreObject", "GetObjectTorrent", "GetObjectVersionTorrent"],
  ...["GetObjectVersionForReplication", "ReplicateObject", "ReplicateDelete", "ReplicateTags"],
  ...["ObjectOwnerOverrideToBucketOwner"],
].map((name) => `s3:${name}`);

/** What S3 authorises on the bucket only, never on an object. */
const BUCKET_ACTIONS = [
  ...["ListBucket", "ListBucketVersions", "ListBucketMultipartUploads", "GetBucketLocation", "DeleteBucket"],
  ...["GetBucketAcl", "PutBucketAcl", "GetBucketPolicy", "PutBucketPolicy", "DeleteBucketPolicy"],
  ...["GetBucketPolicyStatus", "GetBucketVersioning", "PutBucketVersioning", "GetBucketLogging", "PutBucketLogging"],
  ...["GetBucketTagging", "PutBucketTagging", "GetBucketNotification", "PutBucketNotification"],
  ...["GetBucketPublicAccessBlock", "PutBucketPublicAccessBlock", "GetBucketOwnershipControls"],
  ...["PutBucketOwnershipControls", "GetBucketObjectLockConfiguration", "PutBucketObjectLockConfiguration"],
  ...["GetEncryptionConfiguration", "PutEncryptionConfiguration", "GetLifecycleConfiguration"],
  ...["PutLifecycleConfiguration", "GetReplicationConfiguration", "PutReplicationConfiguration"],
  ...["GetInventoryConfiguration", "PutInventoryConfiguration", "GetBucketCORS", "PutBucketCORS"],
  ...["GetBucketWebsite", "PutBucketWebsite", "DeleteBucketWebsite", "GetAccelerateConfiguration"],
  ...["PutAccelerateConfiguration", "GetBucketRequestPayment", "PutBucketRequestPayment"],
].map((name) => `s3:${name}`);

/** SNS refuses any other action in a topic policy. */
const TOPIC_ACTIONS = [
  ...["Publish", "Subscribe", "GetTopicAttributes", "SetTopicAttributes", "AddPermission", "RemovePermission"],
  ...["DeleteTopic", "ListSubscriptionsByTopic"],
].map((name) => `sns:${name}`);

const onObjects: ActionUniverse = { patterns: ["s3:?*"], except: BUCKET_ACTIONS, examples: OBJECT_ACTIONS };
const onBuckets: ActionUniverse = { patterns: ["s3:?*"], except: OBJECT_ACTIONS, examples: BUCKET_ACTIONS };
const onTopics: ActionUniverse = { patterns: TOPIC_ACTIONS, examples: TOPIC_ACTIONS };

/** A service of which one kind of resource is meant, with some of its actions as examples. */
const whole = (service: ServiceName, ...names: readonly string[]): ((arn: string) => readonly Facet[]) => {
  const examples = names.map((name) => `${service}:${name}`);
  const actions: ActionUniverse = { patterns: [`${service}:?*`], examples };
  return (arn) => [{ actions, resources: { arn, examples: [arn] } }];
};

/**
 * What can be asked of one resource, for each service. Actions are open (`service:?*`): a policy has to hold for actions
 * that are added later, except where the service itself closes the list.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const services: Readonly<Record<ServiceName, (resourceArn: string) => readonly Facet[]>> = {
  s3: (arn) => [
    { actions: onObjects, resources: { arn, suffix: "/?*", examples: [`${arn}/any-key`] } },
    { actions: onBuckets, resources: { arn, examples: [arn] } },
  ],
  sqs: whole("sqs", "SendMessage", "ReceiveMessage", "DeleteMessage", "GetQueueAttributes", "PurgeQueue"),
  sns: (arn) => [{ actions: onTopics, resources: { arn, examples: [arn] } }],
  elasticfilesystem: whole("elasticfilesystem", "ClientMount", "ClientWrite", "ClientRootAccess"),
  secretsmanager: whole("secretsmanager", "GetSecretValue", "PutSecretValue", "DescribeSecret"),
  kms: whole("kms", "Decrypt", "Encrypt", "GenerateDataKey", "DescribeKey"),
  kinesis: whole("kinesis", "PutRecord", "PutRecords", "GetRecords", "SubscribeToShard"),
  glacier: whole("glacier", "UploadArchive", "InitiateJob", "GetJobOutput", "DeleteArchive"),
};
