export { iotPolicyForbidWildcards } from "./iotPolicyForbidWildcards";
