export { transferServerRequireLogging } from "./transferServerRequireLogging";
export { transferServerRequireModernPolicy } from "./transferServerRequireModernPolicy";
export { transferServerRequireSecureProtocols } from "./transferServerRequireSecureProtocols";
export { transferServerRequireVpc } from "./transferServerRequireVpc";
