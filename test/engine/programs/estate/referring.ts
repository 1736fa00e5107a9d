import * as kinesis from "@pulumi/aws/kinesis";
import * as s3 from "@pulumi/aws/s3";
import * as sqs from "@pulumi/aws/sqs";
import * as pulumi from "@pulumi/pulumi";
import { tlsOnly } from "./secureBucket";
import { account, arn, document, phi, platformKeyArn } from "./shared";

/** What the platform team's stack exports, where there is one; the same as configuration otherwise. */
const stack = new pulumi.Config().get("landingStack");
const landing = stack === undefined ? undefined : new pulumi.StackReference(stack);
const text = (name: string, otherwise: string): pulumi.Output<string> =>
  landing?.requireOutput(name).apply(String) ?? pulumi.output(otherwise);
const keyArn = text("keyArn", platformKeyArn);
const aliasName = text("aliasName", "alias/landing");
const bucketName = text("bucketName", "estate-landing");

new kinesis.Stream("referring", {
  name: "referring",
  streamModeDetails: { streamMode: "ON_DEMAND" },
  encryptionType: "KMS",
  kmsKeyId: keyArn,
  retentionPeriod: 168,
  tags: phi,
});
new sqs.Queue("referring", {
  name: "referring",
  kmsMasterKeyId: aliasName,
  redrivePolicy: pulumi.jsonStringify({ deadLetterTargetArn: arn("sqs", "dead"), maxReceiveCount: 3 }),
  policy: document({
    Effect: "Deny",
    Principal: "*",
    Action: "sqs:*",
    Resource: arn("sqs", "referring"),
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  }),
});
const bucket = new s3.Bucket("referring", { bucket: bucketName, tags: phi });
new s3.BucketServerSideEncryptionConfiguration("referring", {
  bucket: bucket.id,
  rules: [
    {
      applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: keyArn },
      bucketKeyEnabled: true,
      blockedEncryptionTypes: ["SSE-C"],
    },
  ],
});
new s3.BucketOwnershipControls("referring", {
  bucket: bucket.id,
  rule: { objectOwnership: "BucketOwnerEnforced" },
});
new s3.BucketPublicAccessBlock("referring", {
  bucket: bucket.id,
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});
new s3.BucketVersioning("referring", { bucket: bucket.id, versioningConfiguration: { status: "Enabled" } });
new s3.BucketLogging("referring", { bucket: bucket.id, targetBucket: "estate-access-logs", targetPrefix: "landing/" });
new s3.BucketPolicy("referring", {
  bucket: bucket.id,
  policy: pulumi.unsecret(bucketName).apply((name) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        ...tlsOnly(name),
        {
          Effect: "Allow",
          Principal: { AWS: `arn:aws:iam::${account}:role/records-app` },
          Action: ["s3:GetObject", "s3:PutObject"],
          Resource: `arn:aws:s3:::${name}/*`,
        },
      ],
    }),
  ),
});
