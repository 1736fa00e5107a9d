export { m2EnvironmentRequireCustomerKey } from "./m2EnvironmentRequireCustomerKey";
