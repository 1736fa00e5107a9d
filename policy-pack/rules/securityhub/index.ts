export { securityhubControlsRequireEnabled } from "./securityhubControlsRequireEnabled";
