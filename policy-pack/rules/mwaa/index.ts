export { mwaaEnvironmentRequireCustomerKey } from "./mwaaEnvironmentRequireCustomerKey";
export { mwaaEnvironmentRequirePrivateAccess } from "./mwaaEnvironmentRequirePrivateAccess";
export { mwaaEnvironmentRequireSchedulerLog } from "./mwaaEnvironmentRequireSchedulerLog";
export { mwaaEnvironmentRequireTaskLogs } from "./mwaaEnvironmentRequireTaskLogs";
export { mwaaEnvironmentRequireWebserverLog } from "./mwaaEnvironmentRequireWebserverLog";
export { mwaaEnvironmentRequireWorkerLog } from "./mwaaEnvironmentRequireWorkerLog";
