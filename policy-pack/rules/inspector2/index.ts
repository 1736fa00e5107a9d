export { inspector2ScanRequireEverything } from "./inspector2ScanRequireEverything";
