export { resiliencehubPolicyRequireCustomerKey } from "./resiliencehubPolicyRequireCustomerKey";
