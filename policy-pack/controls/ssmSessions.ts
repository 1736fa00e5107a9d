import type { Control } from "./control";

const guide = "https://docs.aws.amazon.com/systems-manager/latest/userguide";

export const ssmSessionRequireEncryption: Control = {
  id: "ssm-session-require-encryption",
  title: "Sessions on servers are encrypted with a key.",
  citations: ["164.312(e)(1)", "164.312(a)(2)(iv)"],
  severity: "medium",
  description: "A document with preferences of Session Manager names a key (kmsKeyId).",
  remediation: "set kmsKeyId.",
  source: `${guide}/session-preferences-enable-encryption.html`,
  equivalents: { checkov: ["CKV_AWS_112"] },
};

export const ssmSessionRequireLogs: Control = {
  id: "ssm-session-require-logs",
  title: "Sessions on servers are recorded.",
  citations: ["164.312(b)", "164.312(a)(2)(iv)"],
  severity: "medium",
  description:
    "A document with preferences of Session Manager sends what was typed to a bucket or log group, and says that it is encrypted there.",
  remediation: "set a log group or bucket, and …EncryptionEnabled true.",
  source: `${guide}/session-manager-logging.html`,
  equivalents: { checkov: ["CKV_AWS_113"] },
};

export const ssmParameterForbidPlainSecrets: Control = {
  id: "ssm-parameter-forbid-plain-secrets",
  title: "Credentials are kept as SecureString.",
  citations: ["164.312(a)(2)(iv)", "164.308(a)(5)(ii)(D)"],
  severity: "high",
  description:
    "No parameter of type String or StringList is a credential by its name or by the form of its value, and no SecureString gives its value as insecureValue.",
  remediation: "set type SecureString with keyId, or keep the value in Secrets Manager.",
  source: `${guide}/sysman-paramstore-securestring.html`,
  equivalents: { checkov: ["CKV2_AWS_34", "CKV_AWS_384"] },
};
