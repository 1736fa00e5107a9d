import { type Cases, Output } from "../case";
import { arn, KEY } from "../values";

export const cases: Cases = {
  "secretsmanager-secret-require-customer-key": {
    type: "aws:secretsmanager/secret:Secret",
    props: {},
    mended: { kmsKeyId: KEY },
  },
  "secretsmanager-secret-require-recovery": {
    type: "aws:secretsmanager/secret:Secret",
    props: { kmsKeyId: KEY, recoveryWindowInDays: 0 },
    mended: { recoveryWindowInDays: 30 },
  },
  "secretsmanager-secret-require-rotation": {
    type: "aws:secretsmanager/secret:Secret",
    props: { kmsKeyId: KEY },
    mended: {},
    mendedBeside: {
      rotation: {
        type: "aws:secretsmanager/secretRotation:SecretRotation",
        props: { secretId: new Output("", "id"), rotationRules: { automaticallyAfterDays: 400 } },
      },
    },
  },
  "secretsmanager-rotation-limit-interval": {
    type: "aws:secretsmanager/secretRotation:SecretRotation",
    props: {
      secretId: "records",
      rotationLambdaArn: arn("lambda", "function:rotate"),
      rotationRules: { automaticallyAfterDays: 365 },
    },
    mended: { rotationRules: { automaticallyAfterDays: 30 } },
  },
};
