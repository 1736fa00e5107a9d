/** One listener rule: these names lead to the application. */
export interface HostRule {
  readonly role: string;
  /** Lower is evaluated first; AWS allows 1 to 50000. */
  readonly priority: number;
  readonly hostNames: string[];
}

/** Values that AWS allows in the conditions of one rule. */
const NAMES_IN_A_RULE = 5;

/** Leaves everything below to the rules of application stacks, which are evaluated before. */
const FIRST_PRIORITY = 49_900;

/**
 * Listener rules for the portal's names, five in each, in lower case and each once.
 *
 * @throws Error when there is no name: nothing would reach the application
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html
 */
export function hostRules(hostNames: readonly string[]): HostRule[] {
  const unique = [...new Set(hostNames.map((hostName) => hostName.toLowerCase()))];
  if (unique.length === 0) {
    throw new Error("A load balancer needs at least one host name that leads to the application.");
  }
  const count = Math.ceil(unique.length / NAMES_IN_A_RULE);
  return Array.from({ length: count }, (_, index) => ({
    role: `hosts-${index + 1}`,
    priority: FIRST_PRIORITY + index,
    hostNames: unique.slice(index * NAMES_IN_A_RULE, (index + 1) * NAMES_IN_A_RULE),
  }));
}
