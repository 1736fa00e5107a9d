export { networkfirewallFirewallRequireLogging } from "./networkfirewallFirewallRequireLogging";
export { networkfirewallFirewallRequireProtection } from "./networkfirewallFirewallRequireProtection";
export { networkfirewallPolicyForbidPassing } from "./networkfirewallPolicyForbidPassing";
export { networkfirewallRulesRequireCustomerKey } from "./networkfirewallRulesRequireCustomerKey";
