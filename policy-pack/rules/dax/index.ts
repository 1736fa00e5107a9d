export { daxClusterRequireEncryption } from "./daxClusterRequireEncryption";
export { daxClusterRequireTls } from "./daxClusterRequireTls";
