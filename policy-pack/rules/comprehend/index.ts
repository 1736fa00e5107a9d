export { comprehendModelRequireCustomerKey } from "./comprehendModelRequireCustomerKey";
