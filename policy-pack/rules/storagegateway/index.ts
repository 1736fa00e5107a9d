export { storagegatewayShareForbidOpenClients } from "./storagegatewayShareForbidOpenClients";
export { storagegatewayShareRequireCustomerKey } from "./storagegatewayShareRequireCustomerKey";
