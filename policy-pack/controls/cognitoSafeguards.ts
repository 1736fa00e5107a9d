import type { Control } from "./control";

export const cognitoPoolRequireMfa: Control = {
  id: "cognito-pool-require-mfa",
  title: "Users sign in with a second factor.",
  citations: ["164.312(d)"],
  severity: "high",
  description: "mfaConfiguration of user pools is ON.",
  remediation: 'set mfaConfiguration: "ON" with softwareTokenMfaConfiguration.',
  source: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html",
  equivalents: {
    awsConfig: ["COGNITO_USER_POOL_MFA_ENABLED"],
    cdkNag: ["CognitoUserPoolMFA"],
    prowler: ["cognito_user_pool_mfa_enabled"],
  },
};

export const cognitoPoolRequireStrongPasswords: Control = {
  id: "cognito-pool-require-strong-passwords",
  title: "Users choose strong passwords.",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)"],
  severity: "high",
  description:
    "Passwords of user pools have at least 12 characters, and of all four classes where the pool states a policy.",
  remediation: "set a passwordPolicy with minimumLength 12 and the four require… switches.",
  source: "https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html",
  equivalents: {
    awsConfig: ["COGNITO_USER_POOL_PASSWORD_POLICY_CHECK"],
    cdkNag: ["CognitoUserPoolStrongPasswordPolicy"],
  },
};

export const cognitoPoolRequireProtection: Control = {
  id: "cognito-pool-require-protection",
  title: "User pools are protected against take-over and deletion.",
  citations: ["164.312(d)", "164.308(a)(7)(i)"],
  severity: "medium",
  description:
    "Threat protection and, in a stack with patient data, deletion protection are not switched off where they are stated.",
  remediation: "leave both out, or set advancedSecurityMode ENFORCED and deletionProtection ACTIVE.",
  source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html",
  equivalents: {},
};

export const cognitoClientLimitFlows: Control = {
  id: "cognito-client-limit-flows",
  title: "Clients of user pools give nothing away.",
  citations: ["164.312(e)(1)", "164.312(d)"],
  severity: "high",
  description:
    "Clients tell nobody who is a user, return to HTTPS only, and put no tokens into addresses (the implicit flow).",
  remediation: "set preventUserExistenceErrors ENABLED, https callbacks and the flow code.",
  source: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html",
  equivalents: {},
};

export const cognitoIdentitypoolForbidGuests: Control = {
  id: "cognito-identitypool-forbid-guests",
  title: "Guests get no credentials.",
  citations: ["164.312(d)"],
  severity: "high",
  description: "allowUnauthenticatedIdentities of identity pools is not true.",
  remediation: "set allowUnauthenticatedIdentities to false.",
  source: "https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html",
  equivalents: {
    awsConfig: ["COGNITO_IDENTITY_POOL_UNAUTHENTICATED_LOGINS", "COGNITO_IDENTITY_POOL_UNAUTH_ACCESS_CHECK"],
    cdkNag: ["CognitoUserPoolNoUnauthenticatedLogins"],
    checkov: ["CKV_AWS_366"],
    prowler: ["cognito_identity_pool_guest_access_disabled"],
  },
};
