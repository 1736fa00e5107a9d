export { agentcoreMemoryRequireCustomerKey } from "./agentcoreMemoryRequireCustomerKey";
