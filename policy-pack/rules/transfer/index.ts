export { transferServerRequireLogging } from "./transferServerRequireLogging";
export { transferServerRequireSecureProtocols } from "./transferServerRequireSecureProtocols";
export { transferServerRequireVpc } from "./transferServerRequireVpc";
