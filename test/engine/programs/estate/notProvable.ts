import * as iam from "@pulumi/aws/iam";
import * as kms from "@pulumi/aws/kms";
import * as s3 from "@pulumi/aws/s3";
import * as sqs from "@pulumi/aws/sqs";
import * as pulumi from "@pulumi/pulumi";
import { tlsOnly } from "./secureBucket";
import { document } from "./shared";

/**
 * Documents that hold an ARN which AWS has yet to give, so that the whole text is unknown at a first preview. A bucket's
 * transport has to be proven then: the pack refuses it and says how to write it. A document of the data source has lost
 * where its parts come from (pulumi/runtime/invoke.ts drops dependencies of unknown arguments): the pack says that it
 * will judge it in the update.
 */
const key = new kms.Key("unproven", {
  description: "Key of the forms below",
  enableKeyRotation: true,
  deletionWindowInDays: 30,
});
const bucket = new s3.Bucket("by-arn", { bucket: "estate-by-arn" });
new s3.BucketPolicy("by-arn", {
  bucket: bucket.id,
  policy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [bucket.arn, pulumi.interpolate`${bucket.arn}/*`],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ],
  }),
});
const queue = new sqs.Queue("by-arn", { name: "by-arn", kmsMasterKeyId: key.id });
new sqs.QueuePolicy("by-arn", {
  queueUrl: queue.id,
  policy: queue.arn.apply((resource) =>
    document({
      Effect: "Deny",
      Principal: "*",
      Action: "sqs:*",
      Resource: resource,
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    }),
  ),
});
new iam.Policy("by-arn", {
  name: "by-arn",
  policy: iam.getPolicyDocumentOutput({
    statements: [
      {
        actions: ["kms:Decrypt"],
        resources: [key.arn],
        conditions: [{ test: "StringEquals", variable: "kms:ViaService", values: ["s3.us-east-1.amazonaws.com"] }],
      },
    ],
  }).json,
});
const unnamed = new s3.Bucket("unnamed", {});
new s3.BucketPolicy("unnamed", {
  bucket: unnamed.id,
  policy: unnamed.bucket.apply((name) => JSON.stringify({ Version: "2012-10-17", Statement: tlsOnly(name) })),
});
