export { daxClusterRequireEncryption } from "./daxClusterRequireEncryption";
