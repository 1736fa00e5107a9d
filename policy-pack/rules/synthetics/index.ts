export { syntheticsCanaryRequireCustomerKey } from "./syntheticsCanaryRequireCustomerKey";
