export { comprehendModelRequireCustomerKey } from "./comprehendModelRequireCustomerKey";
export { comprehendVolumeRequireCustomerKey } from "./comprehendVolumeRequireCustomerKey";
