export { appflowFlowRequireCustomerKey } from "./appflowFlowRequireCustomerKey";
