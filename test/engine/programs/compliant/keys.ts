import * as cloudtrail from "@pulumi/aws/cloudtrail";
import * as kms from "@pulumi/aws/kms";
import * as secretsmanager from "@pulumi/aws/secretsmanager";
import * as sns from "@pulumi/aws/sns";
import * as pulumi from "@pulumi/pulumi";

const key = new kms.Key("key", { enableKeyRotation: true });
const alias = new kms.Alias("alias", { name: "alias/phi-keys", targetKeyId: key.keyId });
const abroad = new kms.Key("key-abroad", { enableKeyRotation: true, region: "us-west-2" });
const id = "0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f";

// A key of the stack, before it exists.
new secretsmanager.Secret("by-arn", { kmsKeyId: key.arn });
new secretsmanager.Secret("by-id", { kmsKeyId: key.keyId });
new secretsmanager.Secret("by-alias-of-the-stack", { kmsKeyId: alias.arn });
new secretsmanager.Secret("by-computed-arn", { kmsKeyId: pulumi.interpolate`${key.arn}`.apply((arn) => arn.trim()) });
new secretsmanager.Secret("replicated", {
  kmsKeyId: key.arn,
  replicas: [{ region: "us-west-2", kmsKeyId: abroad.arn }],
});

// A key that exists already.
new sns.Topic("by-alias-name", { kmsMasterKeyId: "alias/phi-elsewhere" });
new sns.Topic("by-known-arn", { kmsMasterKeyId: `arn:aws:kms:us-east-1:111122223333:key/${id}` });
new sns.Topic("by-known-id", { kmsMasterKeyId: id });

new cloudtrail.Trail("trail", { s3BucketName: "phi-trail", kmsKeyId: key.arn, enableLogFileValidation: true });
