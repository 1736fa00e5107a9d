export { appsyncApiRequireFirewall } from "./appsyncApiRequireFirewall";
export { appsyncApiRequireProtection } from "./appsyncApiRequireProtection";
