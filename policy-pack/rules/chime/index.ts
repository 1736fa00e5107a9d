export { chimeVoiceRequireCustomerKey } from "./chimeVoiceRequireCustomerKey";
