import * as iam from "@pulumi/aws/iam";
import * as kms from "@pulumi/aws/kms";
import * as s3 from "@pulumi/aws/s3";
import { tlsOnly } from "./tlsOnly";

const key = new kms.Key("bucket-key");
const user = new iam.Group("bucket-group");

/** A bucket with a policy that holds: what is wrong is its encryption. */
function bucket(name: string): s3.Bucket {
  const made = new s3.Bucket(name, { bucket: `phi-${name}` });
  new s3.BucketPolicy(`${name}-policy`, { bucket: made.bucket, policy: tlsOnly(`phi-${name}`) });
  return made;
}

function encrypted(name: string, byDefault: Record<string, unknown>): void {
  new s3.BucketServerSideEncryptionConfiguration(`${name}-encryption`, {
    bucket: bucket(name).bucket,
    rules: [{ applyServerSideEncryptionByDefault: byDefault as { sseAlgorithm: string } }],
  });
}

bucket("unstated");
encrypted("aes256", { sseAlgorithm: "AES256" });
encrypted("kms-no-key", { sseAlgorithm: "aws:kms" });
encrypted("aws-alias", { sseAlgorithm: "aws:kms", kmsMasterKeyId: "alias/aws/s3" });
encrypted("dsse-aws-alias", {
  sseAlgorithm: "aws:kms:dsse",
  kmsMasterKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/s3",
});
encrypted("key-from-group", { sseAlgorithm: "aws:kms", kmsMasterKeyId: user.uniqueId });
encrypted("algorithm-unknown", { sseAlgorithm: key.keyId, kmsMasterKeyId: key.arn });
encrypted("good", { sseAlgorithm: "aws:kms:dsse", kmsMasterKeyId: key.arn });

// The deprecated forms: inside the bucket, and the V2 names.
new s3.Bucket("inline-aes256", {
  bucket: "phi-inline-aes256",
  policy: tlsOnly("phi-inline-aes256"),
  serverSideEncryptionConfiguration: { rule: { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } } },
});
new s3.BucketV2("v2-unstated", { bucket: "phi-v2-unstated", policy: tlsOnly("phi-v2-unstated") });
new s3.BucketV2("v2-inline-aes256", {
  bucket: "phi-v2-inline-aes256",
  policy: tlsOnly("phi-v2-inline-aes256"),
  serverSideEncryptionConfigurations: [
    { rules: [{ applyServerSideEncryptionByDefaults: [{ sseAlgorithm: "AES256" }] }] },
  ],
});
const v2 = new s3.BucketV2("v2-part-aes256", { bucket: "phi-v2-part-aes256", policy: tlsOnly("phi-v2-part-aes256") });
new s3.BucketServerSideEncryptionConfigurationV2("v2-part-aes256-encryption", {
  bucket: v2.bucket,
  rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
});
