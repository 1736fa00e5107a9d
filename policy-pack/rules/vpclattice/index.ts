export { vpclatticeListenerRequireTls } from "./vpclatticeListenerRequireTls";
