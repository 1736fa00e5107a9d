import * as kms from "@pulumi/aws/kms";
import * as s3 from "@pulumi/aws/s3";
import { tlsOnly } from "./tlsOnly";

const key = new kms.Key("policy-key");
const byDefault = { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn };

/** A bucket whose encryption holds: what is wrong is its policy, or that it has none. */
function bucket(name: string, args: s3.BucketArgs = { bucket: `phi-${name}` }): s3.Bucket {
  const made = new s3.Bucket(name, args);
  new s3.BucketServerSideEncryptionConfiguration(`${name}-encryption`, {
    bucket: made.bucket,
    rules: [{ applyServerSideEncryptionByDefault: byDefault }],
  });
  return made;
}

function judged(name: string, changes: Readonly<Record<string, unknown>>): void {
  new s3.BucketPolicy(`${name}-policy`, { bucket: bucket(name).bucket, policy: tlsOnly(`phi-${name}`, changes) });
}

bucket("no-policy");
judged("one-principal", { Principal: { AWS: "arn:aws:iam::111122223333:root" } });
judged("not-principal", { Principal: undefined, NotPrincipal: { AWS: "arn:aws:iam::111122223333:role/app" } });
judged("get-only", { Action: "s3:Get*" });
judged("not-action", { Action: undefined, NotAction: "s3:ListBucket" });
judged("bucket-only", { Resource: "arn:aws:s3:::phi-bucket-only" });
judged("objects-only", { Resource: "arn:aws:s3:::phi-objects-only/*" });
judged("one-folder", { Resource: ["arn:aws:s3:::phi-one-folder", "arn:aws:s3:::phi-one-folder/phi/*"] });
judged("inverted", { Condition: { Bool: { "aws:SecureTransport": "true" } } });
judged("narrowed", {
  Condition: {
    Bool: { "aws:SecureTransport": "false" },
    StringEquals: { "aws:PrincipalAccount": "111122223333" },
  },
});
judged("tls-version-only", { Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } } });
judged("allow-only", { Effect: "Allow", Condition: { Bool: { "aws:SecureTransport": "true" } } });

// The document cannot be known before the bucket exists, although its name could be written down.
const computed = bucket("from-arn");
new s3.BucketPolicy("from-arn-policy", {
  bucket: computed.bucket,
  policy: computed.arn.apply((arn) => tlsOnly(arn.replace("arn:aws:s3:::", ""))),
});
const unnamed = bucket("unnamed", { bucketPrefix: "phi-unnamed-" });
new s3.BucketPolicy("unnamed-policy", { bucket: unnamed.bucket, policy: tlsOnly("phi-unnamed-*") });

// Inside the bucket, by either name of the type.
const serverSideEncryptionConfiguration = { rule: { applyServerSideEncryptionByDefault: byDefault } };
new s3.Bucket("inline-get-only", {
  bucket: "phi-inline-get-only",
  policy: tlsOnly("phi-inline-get-only", { Action: "s3:Get*" }),
  serverSideEncryptionConfiguration,
});
const rules = [{ applyServerSideEncryptionByDefaults: [byDefault] }];
new s3.BucketV2("v2-no-policy", { bucket: "phi-v2-no-policy", serverSideEncryptionConfigurations: [{ rules }] });
new s3.BucketV2("v2-get-only", {
  bucket: "phi-v2-get-only",
  policy: tlsOnly("phi-v2-get-only", { Action: "s3:Get*" }),
  serverSideEncryptionConfigurations: [{ rules }],
});

// Beside all of these: one that holds does not excuse the others.
new s3.BucketPolicy("sound-policy", { bucket: bucket("sound").bucket, policy: tlsOnly("phi-sound") });
