export { batchJobForbidPrivileged } from "./batchJobForbidPrivileged";
