export { route53ResolverRequireAssociation } from "./route53ResolverRequireAssociation";
export { route53ZoneRequireDnssec } from "./route53ZoneRequireDnssec";
export { route53ZoneRequireQueryLogs } from "./route53ZoneRequireQueryLogs";
