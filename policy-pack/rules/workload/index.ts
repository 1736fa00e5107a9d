export { workloadConnectionForbidCredentials } from "./workloadConnectionForbidCredentials";
export { workloadEngineForbidUnsupportedVersions } from "./workloadEngineForbidUnsupportedVersions";
export { workloadEnvironmentForbidCredentials } from "./workloadEnvironmentForbidCredentials";
export { workloadNetworkRequireUse } from "./workloadNetworkRequireUse";
export { workloadServiceRequireStandby } from "./workloadServiceRequireStandby";
