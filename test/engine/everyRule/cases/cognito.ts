import { type Cases } from "../case";
import { KEY, managedKey } from "../values";

export const cases: Cases = {
  "cognito-pool-limit-sessions": {
    type: "aws:cognito/userPoolClient:UserPoolClient",
    props: {
      userPoolId: "us-east-1_Records01",
      refreshTokenValidity: 365,
      tokenValidityUnits: { refreshToken: "days" },
    },
    mended: { refreshTokenValidity: 30 },
  },
  "cognito-pool-require-customer-key": {
    type: "aws:cognito/userPool:UserPool",
    props: { lambdaConfig: { kmsKeyId: managedKey("lambda") } },
    mended: { lambdaConfig: { kmsKeyId: KEY } },
  },
  "cognito-pool-require-mfa": {
    type: "aws:cognito/userPool:UserPool",
    props: { mfaConfiguration: "OFF" },
    mended: {
      mfaConfiguration: "ON",
      passwordPolicy: {
        minimumLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireNumbers: true,
        requireSymbols: true,
      },
    },
  },
};
