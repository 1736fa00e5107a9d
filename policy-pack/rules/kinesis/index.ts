export { kinesisApplicationRequireCheckpoints } from "./kinesisApplicationRequireCheckpoints";
export { kinesisDeliverystreamRequireEncryption } from "./kinesisDeliverystreamRequireEncryption";
export { kinesisDeliverystreamRequireLogs } from "./kinesisDeliverystreamRequireLogs";
export { kinesisStreamRequireCustomerKey } from "./kinesisStreamRequireCustomerKey";
export { kinesisStreamRequireEncryption } from "./kinesisStreamRequireEncryption";
export { kinesisStreamRequireRetention } from "./kinesisStreamRequireRetention";
