import { type Cases } from "../case";
import { KEY, managedKey } from "../values";

const strong = {
  minimumLength: 14,
  requireLowercase: true,
  requireUppercase: true,
  requireNumbers: true,
  requireSymbols: true,
};

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
    mended: { mfaConfiguration: "ON" },
  },
  "cognito-pool-require-strong-passwords": {
    type: "aws:cognito/userPool:UserPool",
    props: { passwordPolicy: { ...strong, minimumLength: 8 } },
    mended: { passwordPolicy: strong },
  },
  "cognito-pool-require-protection": {
    type: "aws:cognito/userPool:UserPool",
    props: { userPoolAddOns: { advancedSecurityMode: "AUDIT" } },
    mended: { userPoolAddOns: { advancedSecurityMode: "ENFORCED" } },
  },
  "cognito-client-limit-flows": {
    type: "aws:cognito/userPoolClient:UserPoolClient",
    props: { userPoolId: "us-east-1_Records01", callbackUrls: ["http://portal.example.org/back"] },
    mended: { callbackUrls: ["https://portal.example.org/back"] },
  },
  "cognito-identitypool-forbid-guests": {
    type: "aws:cognito/identityPool:IdentityPool",
    props: { identityPoolName: "portal", allowUnauthenticatedIdentities: true },
    mended: { allowUnauthenticatedIdentities: false },
  },
};
