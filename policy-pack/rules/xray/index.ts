export { xrayTracesRequireCustomerKey } from "./xrayTracesRequireCustomerKey";
