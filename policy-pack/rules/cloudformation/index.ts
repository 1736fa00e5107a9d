export { cloudformationStackRequireNotifications } from "./cloudformationStackRequireNotifications";
