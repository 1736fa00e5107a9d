import type { Control } from "./control";

export const kmsKeyRequireAttestation: Control = {
  id: "kms-key-require-attestation",
  title: "A key for an enclave opens to the attested image only.",
  citations: ["164.312(a)(1)", "164.312(a)(2)(iv)", "164.312(c)(1)", "164.312(c)(2)"],
  severity: "high",
  description:
    "Where a key policy asks for the attestation of a Nitro enclave (kms:RecipientAttestation), it does so by a condition that a request without one fails, with whole measurements rather than wildcards and not with those of an enclave in debug mode, which are zeros; and whom it lets use the key with an attestation it does not let use the key without.",
  remediation:
    'condition each statement for the enclave\'s role with {"StringEqualsIgnoreCase": {"kms:RecipientAttestation:ImageSha384": "<measurement>"}}.',
  source: "https://docs.aws.amazon.com/kms/latest/developerguide/conditions-nitro-enclave.html",
  equivalents: {
    prowler: [
      "kms_key_enclave_attestation_not_enforced",
      "kms_key_enclave_attestation_bypassable_path",
      "kms_key_enclave_debug_attestation_detected",
    ],
  },
};
