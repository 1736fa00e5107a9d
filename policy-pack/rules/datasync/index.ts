export { datasyncLocationRequireTls } from "./datasyncLocationRequireTls";
export { datasyncTaskRequireLogging } from "./datasyncTaskRequireLogging";
