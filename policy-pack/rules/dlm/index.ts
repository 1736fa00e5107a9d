export { dlmCopyRequireCustomerKey } from "./dlmCopyRequireCustomerKey";
export { dlmPolicyRequireEnabled } from "./dlmPolicyRequireEnabled";
