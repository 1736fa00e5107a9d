import * as kms from "@pulumi/aws/kms";
import { account, document, region, roleArn } from "./shared";

/** The stack of the platform team: what it exports, the estate finds through a stack reference. */
const key = new kms.Key("landing", {
  description: "Shared with the estate",
  enableKeyRotation: true,
  deletionWindowInDays: 30,
  policy: document(
    {
      Effect: "Allow",
      Principal: { AWS: roleArn("key-admin") },
      Action: ["kms:Describe*", "kms:Get*", "kms:List*", "kms:PutKeyPolicy", "kms:ScheduleKeyDeletion"],
      Resource: "*",
    },
    {
      Effect: "Allow",
      Principal: { AWS: `arn:aws:iam::${account}:root` },
      Action: ["kms:Decrypt", "kms:GenerateDataKey"],
      Resource: "*",
      Condition: { StringEquals: { "kms:ViaService": `sqs.${region}.amazonaws.com` } },
    },
  ),
});
export const keyArn = key.arn;
export const aliasName = new kms.Alias("landing", { name: "alias/landing", targetKeyId: key.keyId }).name;
export const bucketName = "estate-landing";
