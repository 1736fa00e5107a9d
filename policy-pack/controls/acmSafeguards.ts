import type { Control } from "./control";

export const acmCertificateRequireStrongKey: Control = {
  id: "acm-certificate-require-strong-key",
  title: "Certificates have strong keys and are logged publicly.",
  citations: ["164.312(e)(1)"],
  severity: "medium",
  description:
    "keyAlgorithm is RSA of 2048 bits or more or an elliptic curve of ACM, the certificate is logged publicly, it is not validated by mail (which renews nothing by itself), and its own name is no wildcard. Alternative names may be: they are a decision that the listener's names show.",
  remediation: "use RSA_2048 or stronger or EC_prime256v1, and leave certificate transparency logging on.",
  source: "https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html",
  equivalents: {
    awsConfig: ["ACM_CERTIFICATE_RSA_CHECK"],
    checkov: ["CKV_AWS_234", "CKV2_AWS_71"],
    prowler: ["acm_certificates_with_secure_key_algorithms", "acm_certificates_transparency_logs_enabled"],
  },
};
