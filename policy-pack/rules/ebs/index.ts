export { ebsVolumeRequireCustomerKey } from "./ebsVolumeRequireCustomerKey";
