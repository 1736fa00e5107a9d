import type { Control } from "./control";

export const secretsmanagerSecretRequireRotation: Control = {
  id: "secretsmanager-secret-require-rotation",
  title: "Secrets are rotated.",
  citations: ["164.308(a)(5)(ii)(D)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  severity: "medium",
  description: "A SecretRotation of this stack names each secret.",
  remediation: "declare an aws.secretsmanager.SecretRotation for the secret.",
  source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html",
  equivalents: {
    awsConfig: ["SECRETSMANAGER_ROTATION_ENABLED_CHECK"],
    cdkNag: ["HIPAA.Security-SecretsManagerRotationEnabled"],
    checkov: ["CKV2_AWS_57"],
    prowler: ["secretsmanager_automatic_rotation_enabled"],
  },
};

export const secretsmanagerRotationLimitInterval: Control = {
  id: "secretsmanager-rotation-limit-interval",
  title: "Secrets are rotated at least every 90 days.",
  citations: ["164.308(a)(5)(ii)(D)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  severity: "medium",
  description: "The rules of a SecretRotation rotate after at most 90 days or on a schedule that is no rarer.",
  remediation: "set automaticallyAfterDays to 90 or less.",
  source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html",
  equivalents: {
    awsConfig: ["SECRETSMANAGER_SECRET_PERIODIC_ROTATION"],
    checkov: ["CKV_AWS_304"],
    prowler: ["secretsmanager_secret_rotated_periodically"],
  },
};

export const secretsmanagerSecretRequireRecovery: Control = {
  id: "secretsmanager-secret-require-recovery",
  title: "Deleted secrets can be recovered, and public policies are refused.",
  citations: ["164.308(a)(7)(ii)(A)", "164.312(a)(1)"],
  severity: "medium",
  description: "recoveryWindowInDays is at least 7, and blockPublicPolicy is not false.",
  remediation: "leave recoveryWindowInDays at its default of 30 days.",
  source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html",
  equivalents: {},
};
