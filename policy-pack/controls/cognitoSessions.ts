import type { Control } from "./control";

export const cognitoPoolLimitSessions: Control = {
  id: "cognito-pool-limit-sessions",
  title: "Sessions of users end, and what proves them is not lent out.",
  citations: ["164.312(a)(2)(iii)", "164.312(d)"],
  severity: "medium",
  description:
    "Access and id tokens of user pool clients live for a day at most and refresh tokens for 30 days (Cognito's default); temporary passwords live for 30 days at most; authenticator apps are not switched off where MFA is on; a custom e-mail sender has a key; and identity pools do not offer the classic flow, which skips the session policy of the enhanced one.",
  remediation:
    "leave refreshTokenValidity and temporaryPasswordValidityDays out or lower them, set softwareTokenMfaConfiguration.enabled: true, and leave allowClassicFlow out.",
  source: "https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html",
  equivalents: {
    awsConfig: ["COGNITO_USER_POOL_PASSWORD_POLICY_CHECK"],
    prowler: ["cognito_user_pool_temporary_password_expiration"],
  },
};
