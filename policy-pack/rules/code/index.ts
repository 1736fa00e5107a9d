export { codeArtifactRequireCustomerKey } from "./codeArtifactRequireCustomerKey";
