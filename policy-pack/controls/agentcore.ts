import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const agentcoreMemoryRequireCustomerKey = customerKeyControl({
  id: "agentcore-memory-require-customer-key",
  things: "Bedrock AgentCore memories, gateways and token vaults",
  severity: "high",
  source: "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/data-encryption.html",
  equivalents: {},
});

export const agentcoreKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:bedrock/agentcoreMemory:AgentcoreMemory", "aws:bedrock/agentcorePolicyEngine:AgentcorePolicyEngine"],
    key: "encryptionKeyArn",
  },
  {
    types: ["aws:bedrock/agentcoreGateway:AgentcoreGateway", "aws:bedrock/agentcoreEvaluator:AgentcoreEvaluator"],
    key: "kmsKeyArn",
  },
  {
    types: ["aws:bedrock/agentcoreTokenVaultCmk:AgentcoreTokenVaultCmk"],
    key: "kmsConfiguration.kmsKeyArn",
    on: [{ path: "kmsConfiguration.keyType", is: ["CustomerManagedKey"] }],
  },
  {
    types: ["aws:bedrock/agentcoreHarness:AgentcoreHarness"],
    key: "memory.managedMemoryConfiguration.encryptionKeyArn",
    when: [{ path: "memory.managedMemoryConfiguration", is: "given" }],
  },
  {
    types: ["aws:agentregistry/registry:Registry"],
    key: "encryptionConfiguration.kmsKeyArn",
    optional: "descriptions of agents, no patient data",
  },
];
