import type { Control } from "./control";

export const bedrockGuardrailRequireFilters: Control = {
  id: "bedrock-guardrail-require-filters",
  title: "Guardrails mask personal data, and invocations are recorded.",
  citations: ["164.312(a)(1)", "164.312(b)"],
  severity: "high",
  description:
    "Guardrails have a sensitive information policy with kinds of personal data (piiEntitiesConfigs), whose actions block or anonymise in both directions, content filters that are not NONE, and one against prompt attacks; invocation logging delivers texts to a log group or a bucket.",
  remediation:
    "set sensitiveInformationPolicyConfig with action BLOCK or ANONYMIZE, and leave textDataDeliveryEnabled on.",
  source: "https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-sensitive-filters.html",
  equivalents: {
    prowler: [
      "bedrock_guardrail_sensitive_information_filter_enabled",
      "bedrock_guardrail_prompt_attack_filter_enabled",
      "bedrock_model_invocation_logging_enabled",
    ],
  },
};

export const bedrockAgentRequireGuardrail: Control = {
  id: "bedrock-agent-require-guardrail",
  title: "Agents answer through a guardrail, and their tools know who calls.",
  citations: ["164.312(a)(1)", "164.312(d)"],
  severity: "high",
  description: "guardrailConfigurations of agents names a guardrail, and AgentCore gateways have an authorizer.",
  remediation: 'set guardrailConfigurations; set authorizerType: "AWS_IAM" or "CUSTOM_JWT".',
  source: "https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html",
  equivalents: { checkov: ["CKV_AWS_383"], prowler: ["bedrock_agent_guardrail_enabled"] },
};
