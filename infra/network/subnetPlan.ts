/** The three tiers of the network; the order decides where each lies in the range. */
export const TIERS = ["public", "private", "isolated"] as const;
export type Tier = (typeof TIERS)[number];

/** One subnet of the plan. */
export interface PlannedSubnet {
  readonly tier: Tier;
  /** Number of the availability zone, from 0. */
  readonly zone: number;
  /** IPv4 range, for example `10.0.16.0/20`. */
  readonly cidr: string;
}

/** Bits between the VPC's prefix and a subnet's: two choose the tier, two the zone. */
const TIER_BITS = 2;
const ZONE_BITS = 2;

/**
 * Divides the range of a VPC into subnets.
 *
 * The range has four quarters: one for each tier and one kept free. Each quarter has four places: one for each zone.
 * A place depends on tier and zone alone, so that a third zone takes free places and renumbers nothing: changing the
 * range of a subnet replaces it, and with it everything that lives there. A /16 gives subnets of /20 (4091 addresses),
 * a /20 gives /24 (251): AWS keeps five addresses of each subnet, and a load balancer wants at least eight free ones.
 *
 * @param cidr range of the VPC, /16 to /20, for example `10.0.0.0/16`
 * @param zoneCount number of availability zones, 2 or 3
 * @returns the subnets in the order of tiers, then zones
 * @throws Error when the range is not IPv4, not /16 to /20 or has host bits set, or the number of zones is not 2 or 3
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html
 */
export function subnetPlan(cidr: string, zoneCount: number): PlannedSubnet[] {
  if (zoneCount !== 2 && zoneCount !== 3) {
    throw new Error(`A network spans 2 or 3 availability zones, not ${zoneCount}.`);
  }
  const { start, prefix } = parse(cidr);
  const subnetPrefix = prefix + TIER_BITS + ZONE_BITS;
  const size = 2 ** (32 - subnetPrefix);
  return TIERS.flatMap((tier, tierNumber) =>
    Array.from({ length: zoneCount }, (_, zone) => {
      const place = tierNumber * 2 ** ZONE_BITS + zone;
      return { tier, zone, cidr: `${dotted(start + place * size)}/${subnetPrefix}` };
    }),
  );
}

function parse(cidr: string): { start: number; prefix: number } {
  const [, address = "", length = ""] = /^(\d{1,3}(?:\.\d{1,3}){3})\/(\d{1,2})$/.exec(cidr) ?? [];
  const octets = address.split(".").map(Number);
  const prefix = Number(length);
  if (address === "" || octets.some((octet) => octet > 255) || prefix < 16 || prefix > 20) {
    throw new Error(`"${cidr}" is not an IPv4 range from /16 to /20, for example 10.0.0.0/16.`);
  }
  const start = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const beyond = start % 2 ** (32 - prefix);
  if (beyond !== 0) {
    throw new Error(`"${cidr}" has host bits set; the range starts at ${dotted(start - beyond)}/${prefix}.`);
  }
  return { start, prefix };
}

function dotted(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}
