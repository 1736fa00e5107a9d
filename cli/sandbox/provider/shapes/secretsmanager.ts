import { type ShapeContext, type ShapeRules } from "./model";

const ofSecret = ({ inputs }: ShapeContext): string => String(inputs["secretId"] ?? inputs["secretArn"]);

export const secretsmanager: ShapeRules = {
  "aws:secretsmanager/secret:Secret": {
    // Six random characters end the ARN, so that a policy for a deleted secret does not reach the next of the same name.
    arn: ({ configuration: { partition, region, account }, madeUp }, localId) =>
      `arn:${partition}:secretsmanager:${region}:${account}:secret:${localId}-${madeUp.letters("suffix", 6)}`,
    conflict: "ResourceExistsException",
    // Source: docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html
    recoveryDays: ({ outputs }) => Number(outputs["recoveryWindowInDays"] ?? 30),
  },
  "aws:secretsmanager/secretVersion:SecretVersion": {
    id: (context) => `${ofSecret(context)}|${context.madeUp.uuid("version")}`,
    arn: ({ inputs }) => String(inputs["secretId"]),
    outputs: ({ madeUp }) => ({ versionId: madeUp.uuid("version"), versionStages: ["AWSCURRENT"] }),
  },
  "aws:secretsmanager/secretRotation:SecretRotation": { id: ofSecret, outputs: () => ({ rotationEnabled: true }) },
  "aws:secretsmanager/secretPolicy:SecretPolicy": { id: ofSecret },
};
