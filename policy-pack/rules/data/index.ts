export { dataStoreForbidForceDestroy } from "./dataStoreForbidForceDestroy";
export { dataStoreRequireClassification } from "./dataStoreRequireClassification";
export { dataStoreRequireUniformClassification } from "./dataStoreRequireUniformClassification";
