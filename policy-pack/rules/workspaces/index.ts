export { workspacesVolumeRequireCustomerKey } from "./workspacesVolumeRequireCustomerKey";
