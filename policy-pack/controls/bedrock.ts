import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const bedrockContentRequireCustomerKey = customerKeyControl({
  id: "bedrock-content-require-customer-key",
  things: "Bedrock agents, prompts, models and guardrails",
  severity: "high",
  source: "https://docs.aws.amazon.com/bedrock/latest/userguide/data-encryption.html",
  equivalents: {
    checkov: ["CKV_AWS_373"],
    prowler: [
      "bedrock_custom_model_encrypted_with_cmk",
      "bedrock_knowledge_base_encrypted_with_cmk",
      "bedrock_prompt_encrypted_with_cmk",
    ],
  },
});

export const bedrockKeyUses: readonly KeyUse[] = [
  {
    types: [
      "aws:bedrock/agentAgent:AgentAgent",
      "aws:bedrock/agentFlow:AgentFlow",
      "aws:bedrock/agentPrompt:AgentPrompt",
    ],
    key: "customerEncryptionKeyArn",
  },
  {
    types: ["aws:bedrock/agentDataSource:AgentDataSource"],
    key: "serverSideEncryptionConfiguration.kmsKeyArn",
  },
  {
    types: ["aws:bedrock/agentKnowledgeBase:AgentKnowledgeBase"],
    key: "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.serverSideEncryptionConfiguration.kmsKeyArn",
    optional: "only managed knowledge bases have a store of their own",
  },
  {
    types: ["aws:bedrock/customModel:CustomModel"],
    key: "customModelKmsKeyId",
  },
  {
    types: ["aws:bedrock/evaluationJob:EvaluationJob"],
    key: "customerEncryptionKeyId",
  },
  {
    types: ["aws:bedrock/guardrail:Guardrail"],
    key: "kmsKeyArn",
  },
  {
    types: ["aws:bedrockmodel/invocationJob:InvocationJob"],
    key: "outputDataConfig.s3OutputDataConfig.s3EncryptionKeyId",
  },
];
