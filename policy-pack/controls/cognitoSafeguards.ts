import type { Control } from "./control";

export const cognitoPoolRequireMfa: Control = {
  id: "cognito-pool-require-mfa",
  title: "Users sign in with a second factor, and guests do not.",
  citations: ["164.312(d)"],
  severity: "high",
  description:
    "mfaConfiguration of user pools is ON, passwords are not shorter than 12 characters where a policy states a length, and identity pools give guests no credentials.",
  remediation:
    'set mfaConfiguration: "ON" with softwareTokenMfaConfiguration, and allowUnauthenticatedIdentities: false.',
  source: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html",
  equivalents: {
    awsConfig: [
      "COGNITO_USER_POOL_MFA_ENABLED",
      "COGNITO_USER_POOL_PASSWORD_POLICY_CHECK",
      "COGNITO_USER_POOL_ADVANCED_SECURITY_ENABLED",
      "COGNITO_IDENTITY_POOL_UNAUTHENTICATED_LOGINS",
      "COGNITO_IDENTITY_POOL_UNAUTH_ACCESS_CHECK",
    ],
    checkov: ["CKV_AWS_366"],
    prowler: [
      "cognito_user_pool_mfa_enabled",
      "cognito_user_pool_self_registration_disabled",
      "cognito_user_pool_password_policy_minimum_length_14",
      "cognito_user_pool_advanced_security_enabled",
      "cognito_identity_pool_guest_access_disabled",
    ],
  },
};
