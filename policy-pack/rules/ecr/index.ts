export { ecrRegistryRequireScanning } from "./ecrRegistryRequireScanning";
export { ecrRepositoryRequireCustomerKey } from "./ecrRepositoryRequireCustomerKey";
export { ecrRepositoryRequireImmutableTags } from "./ecrRepositoryRequireImmutableTags";
export { ecrRepositoryRequireLifecycle } from "./ecrRepositoryRequireLifecycle";
export { ecrRepositoryRequireScanning } from "./ecrRepositoryRequireScanning";
