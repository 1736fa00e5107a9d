export { codebuildProjectForbidExposure } from "./codebuildProjectForbidExposure";
export { codebuildSourceForbidCredentials } from "./codebuildSourceForbidCredentials";
