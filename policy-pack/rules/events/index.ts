export { eventsBusForbidStrangers } from "./eventsBusForbidStrangers";
export { eventsBusRequireCustomerKey } from "./eventsBusRequireCustomerKey";
export { eventsRuleRequireTarget } from "./eventsRuleRequireTarget";
