export { verifiedaccessPolicyRequireCustomerKey } from "./verifiedaccessPolicyRequireCustomerKey";
