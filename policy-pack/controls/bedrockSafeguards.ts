import type { Control } from "./control";

export const bedrockGuardrailRequireFilters: Control = {
  id: "bedrock-guardrail-require-filters",
  title: "Guardrails mask personal data, and invocations are recorded.",
  citations: ["164.312(a)(1)", "164.312(b)"],
  severity: "high",
  description:
    "Guardrails have a sensitive information policy whose actions block or anonymise and filters that are not NONE; invocation logging delivers texts.",
  remediation:
    "set sensitiveInformationPolicyConfig with action BLOCK or ANONYMIZE, and leave textDataDeliveryEnabled on.",
  source: "https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-sensitive-filters.html",
  equivalents: {
    checkov: ["CKV_AWS_383"],
    prowler: [
      "bedrock_agent_guardrail_enabled",
      "bedrock_guardrails_configured",
      "bedrock_guardrail_sensitive_information_filter_enabled",
      "bedrock_guardrail_prompt_attack_filter_enabled",
      "bedrock_guardrail_contextual_grounding_filter_enabled",
      "bedrock_model_invocation_logging_enabled",
      "bedrock_model_invocation_logs_encryption_enabled",
    ],
  },
};
