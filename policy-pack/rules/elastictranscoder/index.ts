export { elastictranscoderPipelineRequireCustomerKey } from "./elastictranscoderPipelineRequireCustomerKey";
