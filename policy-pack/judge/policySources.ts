import { policyKinds, type PolicyKind } from "./documents";
import type { DocumentSource } from "./documentRule";

/** Where policies of KMS keys stand. */
export const keyPolicies: readonly DocumentSource[] = [
  {
    types: [
      "aws:kms/key:Key",
      "aws:kms/keyPolicy:KeyPolicy",
      "aws:kms/replicaKey:ReplicaKey",
      "aws:kms/externalKey:ExternalKey",
      "aws:kms/replicaExternalKey:ReplicaExternalKey",
    ],
    path: "policy",
    kind: policyKinds.resource,
  },
];

/** Where policies of buckets stand. */
export const bucketPolicies: readonly DocumentSource[] = [
  {
    types: ["aws:s3/bucket:Bucket", "aws:s3/bucketV2:BucketV2", "aws:s3/bucketPolicy:BucketPolicy"],
    path: "policy",
    kind: policyKinds.resource,
    unknownReportedBy: "s3-bucket-require-tls-only",
  },
];

/** Where policies of queues and topics stand. */
export const queuePolicies = at("policy", ["aws:sqs/queue:Queue", "aws:sqs/queuePolicy:QueuePolicy"]);
export const topicPolicies = at("policy", ["aws:sns/topic:Topic", "aws:sns/topicPolicy:TopicPolicy"]);

/** Where policies of log groups stand. */
export const logPolicies = at("policyDocument", ["aws:cloudwatch/logResourcePolicy:LogResourcePolicy"]);

/** Where policies of other resources stand that can let strangers in. */
export const otherPolicies: readonly DocumentSource[] = [
  ...at("policy", [
    "aws:s3/accessPoint:AccessPoint",
    "aws:s3/vectorsVectorBucketPolicy:VectorsVectorBucketPolicy",
    "aws:s3/filesFileSystemPolicy:FilesFileSystemPolicy",
    "aws:s3control/accessPointPolicy:AccessPointPolicy",
    "aws:s3control/objectLambdaAccessPointPolicy:ObjectLambdaAccessPointPolicy",
    "aws:s3control/bucketPolicy:BucketPolicy",
    "aws:s3control/accessGrantsInstanceResourcePolicy:AccessGrantsInstanceResourcePolicy",
    "aws:secretsmanager/secret:Secret",
    "aws:secretsmanager/secretPolicy:SecretPolicy",
    "aws:efs/fileSystemPolicy:FileSystemPolicy",
    "aws:backup/vaultPolicy:VaultPolicy",
    "aws:ecr/repositoryPolicy:RepositoryPolicy",
    "aws:ecr/registryPolicy:RegistryPolicy",
    "aws:lambda/resourcePolicy:ResourcePolicy",
    "aws:dynamodb/resourcePolicy:ResourcePolicy",
    "aws:kinesis/resourcePolicy:ResourcePolicy",
    "aws:glue/resourcePolicy:ResourcePolicy",
    "aws:redshift/resourcePolicy:ResourcePolicy",
    "aws:redshiftserverless/resourcePolicy:ResourcePolicy",
    "aws:codebuild/resourcePolicy:ResourcePolicy",
    "aws:networkfirewall/resourcePolicy:ResourcePolicy",
    "aws:opensearchingest/resourcePolicy:ResourcePolicy",
    "aws:vpclattice/resourcePolicy:ResourcePolicy",
    "aws:bedrock/agentcoreResourcePolicy:AgentcoreResourcePolicy",
    "aws:schemas/registryPolicy:RegistryPolicy",
    "aws:ses/identityPolicy:IdentityPolicy",
    "aws:sesv2/emailIdentityPolicy:EmailIdentityPolicy",
    "aws:msk/clusterPolicy:ClusterPolicy",
    "aws:dsql/clusterPolicy:ClusterPolicy",
    "aws:oam/sinkPolicy:SinkPolicy",
    "aws:acmpca/policy:Policy",
    "aws:glacier/vaultLock:VaultLock",
    "aws:mediastore/containerPolicy:ContainerPolicy",
    "aws:cloudwatch/eventBusPolicy:EventBusPolicy",
  ]),
  ...at("accessPolicy", [
    "aws:glacier/vault:Vault",
    "aws:cloudwatch/logDestinationPolicy:LogDestinationPolicy",
    "aws:cloudsearch/domainServiceAccessPolicy:DomainServiceAccessPolicy",
  ]),
  ...at("accessPolicies", [
    "aws:opensearch/domain:Domain",
    "aws:opensearch/domainPolicy:DomainPolicy",
    "aws:elasticsearch/domain:Domain",
    "aws:elasticsearch/domainPolicy:DomainPolicy",
  ]),
  ...at("resourcePolicy", ["aws:s3tables/tableBucketPolicy:TableBucketPolicy", "aws:s3tables/tablePolicy:TablePolicy"]),
  ...at("policyDocument", [
    "aws:cloudwatch/logResourcePolicy:LogResourcePolicy",
    "aws:xray/resourcePolicy:ResourcePolicy",
    "aws:codeartifact/repositoryPermissionsPolicy:RepositoryPermissionsPolicy",
    "aws:codeartifact/domainPermissions:DomainPermissions",
  ]),
  ...at("deliveryDestinationPolicy", ["aws:cloudwatch/logDeliveryDestinationPolicy:LogDeliveryDestinationPolicy"]),
];

/** Where policies of users, groups and roles stand. */
export const identityPolicies: readonly DocumentSource[] = [
  ...at(
    "policy",
    [
      "aws:iam/policy:Policy",
      "aws:iam/rolePolicy:RolePolicy",
      "aws:iam/groupPolicy:GroupPolicy",
      "aws:iam/userPolicy:UserPolicy",
    ],
    policyKinds.identity,
  ),
  ...at("inlinePolicies[].policy", ["aws:iam/role:Role"], policyKinds.identity),
  ...at("inlinePolicy", ["aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy"], policyKinds.identity),
];

/** Where trust policies stand. */
export const trustPolicies = at("assumeRolePolicy", ["aws:iam/role:Role"], policyKinds.trust);

function at(path: string, types: readonly string[], kind: PolicyKind = policyKinds.any): readonly DocumentSource[] {
  return [{ types, path, kind }];
}
