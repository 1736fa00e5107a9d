export { mediastoreContainerRequireTlsOnly } from "./mediastoreContainerRequireTlsOnly";
