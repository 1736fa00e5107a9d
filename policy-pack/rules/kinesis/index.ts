export { kinesisApplicationRequireCheckpoints } from "./kinesisApplicationRequireCheckpoints";
export { kinesisDeliverystreamRequireLogs } from "./kinesisDeliverystreamRequireLogs";
export { kinesisStreamRequireCustomerKey } from "./kinesisStreamRequireCustomerKey";
export { kinesisStreamRequireRetention } from "./kinesisStreamRequireRetention";
