const named = "names the key that the resource is about; nothing is stored under it";
const byBucketRule = "the rule s3-bucket-require-customer-key judges it together with its bucket";

/**
 * Arguments of `@pulumi/aws` that can name a key and that no rule on keys covers, each with the reason:
 * `<type> <path>` as in `keyProperties.json`.
 */
export const keysElsewhere: Readonly<Record<string, string>> = {
  "aws:apigateway/usagePlanKey:UsagePlanKey keyId": "is the id of an API key, not of an encryption key",
  "aws:bedrock/agentcoreOauth2CredentialProvider:AgentcoreOauth2CredentialProvider oauth2ProviderConfig.customOauth2ProviderConfig.privateKeyJwtConfig.privateKeySource.kmsKeySource.kmsKeyArn":
    "is a key that signs tokens; nothing is stored under it",
  "aws:dataexchange/revisionAssets:RevisionAssets assets[].createS3DataAccessFromS3Bucket.assetSource.kmsKeysToGrants[].kmsKeyArn":
    "is a key that subscribers are let use; the bucket's own encryption is judged with the bucket",
  "aws:kms/ciphertext:Ciphertext keyId": named,
  "aws:kms/grant:Grant keyId": named,
  "aws:kms/keyPolicy:KeyPolicy keyId": named,
  "aws:paymentcryptography/keyAlias:KeyAlias keyArn": "is a key of Payment Cryptography, not of KMS",
  "aws:s3/bucket:Bucket serverSideEncryptionConfiguration.rule.applyServerSideEncryptionByDefault.kmsMasterKeyId":
    byBucketRule,
  "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration rules[].applyServerSideEncryptionByDefault.kmsMasterKeyId":
    byBucketRule,
  "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2 rules[].applyServerSideEncryptionByDefault.kmsMasterKeyId":
    byBucketRule,
  "aws:s3/bucketV2:BucketV2 serverSideEncryptionConfigurations[].rules[].applyServerSideEncryptionByDefaults[].kmsMasterKeyId":
    byBucketRule,
};
