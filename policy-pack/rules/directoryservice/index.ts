export { directoryserviceDirectoryForbidPlainPassword } from "./directoryserviceDirectoryForbidPlainPassword";
export { directoryserviceDirectoryRequireLogs } from "./directoryserviceDirectoryRequireLogs";
