import type { StackResource } from "../../judge/resource";

/** Blocks that come from the address plan of this stack: a VPC, a subnet or an address pool is no internet. */
const plan = /^aws:ec2\/(vpc|subnet|defaultVpc|defaultSubnet|vpcIpv4CidrBlockAssociation|vpcIpam\w*):/;

/** How a block that nobody can tell from the internet becomes one that can be judged. */
export const unknownBlockMend = "write the block as plain text, or allow a security group instead of addresses.";

/** Whether a value at this place that is not known yet comes from the address plan, and from nothing else. */
export function isPlanned(resource: StackResource, at: string): boolean {
  const origins = resource.dependenciesOf(at.split(/[.[]/)[0] ?? at);
  const known = origins.filter(({ type }) => plan.test(type) || !type.startsWith("aws:"));
  const groups = origins.filter(({ type }) => /securityGroup|prefixList/i.test(type));
  return known.length > 0 && known.length + groups.length === origins.length;
}
