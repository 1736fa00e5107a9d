export { lexConversationRequireCustomerKey } from "./lexConversationRequireCustomerKey";
