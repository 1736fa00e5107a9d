import type { Control } from "./control";

export const cognitoPoolRequireMfa: Control = {
  id: "cognito-pool-require-mfa",
  title: "Users sign in with a second factor, and guests do not.",
  citations: ["164.312(d)"],
  severity: "high",
  description:
    "mfaConfiguration of user pools is ON, passwords have at least 12 characters of all four classes, identity pools give guests no credentials, clients tell nobody who is a user and return to HTTPS only, and threat protection and deletion protection are not switched off where they are stated.",
  remediation:
    'set mfaConfiguration: "ON" with softwareTokenMfaConfiguration, a passwordPolicy, and allowUnauthenticatedIdentities: false.',
  source: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html",
  equivalents: {
    awsConfig: [
      "COGNITO_USER_POOL_MFA_ENABLED",
      "COGNITO_USER_POOL_PASSWORD_POLICY_CHECK",
      "COGNITO_IDENTITY_POOL_UNAUTHENTICATED_LOGINS",
      "COGNITO_IDENTITY_POOL_UNAUTH_ACCESS_CHECK",
    ],
    cdkNag: ["CognitoUserPoolMFA", "CognitoUserPoolStrongPasswordPolicy", "CognitoUserPoolNoUnauthenticatedLogins"],
    checkov: ["CKV_AWS_366"],
    prowler: ["cognito_user_pool_mfa_enabled", "cognito_identity_pool_guest_access_disabled"],
  },
};
