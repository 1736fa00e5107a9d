export { networkfirewallFirewallRequireProtection } from "./networkfirewallFirewallRequireProtection";
export { networkfirewallRulesRequireCustomerKey } from "./networkfirewallRulesRequireCustomerKey";
