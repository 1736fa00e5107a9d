export { workspacesRootvolumeRequireEncryption } from "./workspacesRootvolumeRequireEncryption";
export { workspacesUservolumeRequireEncryption } from "./workspacesUservolumeRequireEncryption";
export { workspacesVolumeRequireCustomerKey } from "./workspacesVolumeRequireCustomerKey";
