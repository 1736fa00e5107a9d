import { bedrockAgentRequireGuardrail as control } from "../../controls/bedrockSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const bedrockAgentRequireGuardrail = requireProperties(control, [
  {
    types: ["aws:bedrock/agentAgent:AgentAgent"],
    path: "guardrailConfigurations",
    accepts: "given",
    weak: "",
    absent: "so what the agent is asked and answers is not filtered",
  },
  {
    types: ["aws:bedrock/agentcoreGateway:AgentcoreGateway"],
    path: "authorizerType",
    accepts: { noneOf: ["NONE"] },
    weak: "lets anybody call the tools behind the gateway",
  },
]);
