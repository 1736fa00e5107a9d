export { elbBalancerRequireZones } from "./elbBalancerRequireZones";
export { elbListenerRequireCertificate } from "./elbListenerRequireCertificate";
export { elbListenerRequireModernTls } from "./elbListenerRequireModernTls";
