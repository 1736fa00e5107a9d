import * as iam from "@pulumi/aws/iam";
import * as kms from "@pulumi/aws/kms";
import * as lb from "@pulumi/aws/lb";
import * as s3 from "@pulumi/aws/s3";
import type * as pulumi from "@pulumi/pulumi";

const key = new kms.Key("bucket-key", { enableKeyRotation: true });

/** A bucket with default encryption and a policy; who names it through that policy comes after it. */
function bucket(name: string, policy: pulumi.Input<string>, sseAlgorithm = "aws:kms"): s3.BucketPolicy {
  const made = new s3.Bucket(name, { bucket: `phi-${name}` });
  const kmsMasterKeyId = sseAlgorithm === "AES256" ? undefined : key.arn;
  new s3.BucketServerSideEncryptionConfiguration(`${name}-encryption`, {
    bucket: made.bucket,
    rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm, kmsMasterKeyId }, bucketKeyEnabled: true }],
  });
  return new s3.BucketPolicy(`${name}-policy`, { bucket: made.bucket, policy });
}

const all = (name: string): string[] => [`arn:aws:s3:::phi-${name}/*`, `arn:aws:s3:::phi-${name}`];
const document = (...statements: object[]): string => JSON.stringify({ Version: "2012-10-17", Statement: statements });
const deny = (name: string, changes: object = {}): object => ({
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Resource: all(name),
  Condition: { Bool: { "aws:SecureTransport": "false" } },
  ...changes,
});

// Ways of writing a policy that leave no plain request through.
bucket("usual", document(deny("usual")));
bucket("named", document(deny("named", { Principal: { AWS: "*" }, Action: ["*"] })));
bucket("boolean", document(deny("boolean", { Condition: { Bool: { "aws:SecureTransport": false } } })));
bucket("if-exists", document(deny("if-exists", { Condition: { BoolIfExists: { "aws:securetransport": ["false"] } } })));
bucket("by-text", document(deny("by-text", { Condition: { StringNotEquals: { "aws:SecureTransport": "true" } } })));
bucket(
  "in-parts",
  document(
    deny("in-parts", { Resource: "arn:aws:s3:::phi-in-parts" }),
    deny("in-parts", { Resource: "arn:aws:s3:::phi-in-parts/*" }),
  ),
);
bucket(
  "among-others",
  document(
    {
      Effect: "Allow",
      Principal: { AWS: "arn:aws:iam::111122223333:root" },
      Action: "s3:GetObject",
      Resource: all("among-others"),
    },
    deny("among-others"),
    deny("among-others", { Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } } }),
  ),
);
bucket(
  "by-data-source",
  iam.getPolicyDocumentOutput({
    statements: [
      {
        effect: "Deny",
        principals: [{ type: "*", identifiers: ["*"] }],
        actions: ["s3:*"],
        resources: all("by-data-source"),
        conditions: [{ test: "Bool", variable: "aws:SecureTransport", values: ["false"] }],
      },
    ],
  }).json,
);

// The name of a bucket is known before the bucket exists, as its ARN is not.
const byName = new s3.Bucket("by-name", { bucket: "phi-by-name" });
new s3.BucketServerSideEncryptionConfiguration("by-name-encryption", {
  bucket: byName.id,
  rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms:dsse", kmsMasterKeyId: key.arn } }],
});
new s3.BucketPolicy("by-name-policy", {
  bucket: byName.id,
  policy: byName.bucket.apply((name) => document(deny(name.replace("phi-", "")))),
});

// AES256 where AWS delivers logs to nothing else.
const logs = bucket("access-logs", document(deny("access-logs")), "AES256");
new s3.BucketLogging("access", { bucket: byName.bucket, targetBucket: logs.bucket, targetPrefix: "by-name/" });
const delivery = {
  Effect: "Allow",
  Principal: { Service: "logdelivery.elasticloadbalancing.amazonaws.com" },
  Action: "s3:PutObject",
  Resource: "arn:aws:s3:::phi-edge-logs/AWSLogs/111122223333/*",
};
const edgeLogs = bucket("edge-logs", document(deny("edge-logs"), delivery), "AES256");
new lb.LoadBalancer("edge", {
  subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
  accessLogs: { bucket: edgeLogs.bucket, enabled: true },
});

// The deprecated forms.
const byDefault = { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn };
new s3.Bucket("inline", {
  bucket: "phi-inline",
  policy: document(deny("inline")),
  serverSideEncryptionConfiguration: { rule: { applyServerSideEncryptionByDefault: byDefault } },
});
const v2 = new s3.BucketV2("v2", { bucket: "phi-v2", policy: document(deny("v2")) });
new s3.BucketServerSideEncryptionConfigurationV2("v2-encryption", {
  bucket: v2.bucket,
  rules: [{ applyServerSideEncryptionByDefault: byDefault }],
});
