import { type Naming } from "../naming";

/** Longest name of a load balancer or target group. */
const LONGEST = 32;

/**
 * Name of a load balancer or target group, checked before AWS would refuse it half way through an update.
 *
 * @param role what the resource is, for example `edge`
 * @throws Error when the name has more than 32 characters, something else than letters, digits and hyphens, a hyphen at
 * an end, or begins with `internal-`
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
 */
export function loadBalancerName(names: Naming, role: string): string {
  const name = names.of(role);
  if (name.length > LONGEST) {
    throw new Error(
      `"${name}" has ${name.length} characters; a load balancer or target group has at most ${LONGEST}. ` +
        `Use a stack name that is at least ${name.length - LONGEST} shorter.`,
    );
  }
  if (!/^[A-Za-z0-9]+(-+[A-Za-z0-9]+)*$/.test(name) || name.startsWith("internal-")) {
    throw new Error(
      `"${name}" cannot name a load balancer or target group: letters, digits and inner hyphens only, ` +
        `and not "internal-" at the start. Use a stack name of letters, digits and hyphens.`,
    );
  }
  return name;
}
