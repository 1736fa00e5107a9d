export { bedrockAccountRequireInvocationLog } from "./bedrockAccountRequireInvocationLog";
export { bedrockAgentRequireGuardrail } from "./bedrockAgentRequireGuardrail";
export { bedrockContentRequireCustomerKey } from "./bedrockContentRequireCustomerKey";
export { bedrockGuardrailRequireFilters } from "./bedrockGuardrailRequireFilters";
